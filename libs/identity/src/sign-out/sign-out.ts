import type { Clock } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { revokeSession } from '../identity.store';
import { communityIdOfToken, hashOfToken } from '../session-token';

/** Ends a session for good. True when there was one to end. */
export class SignOut {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(token: string): Promise<boolean> {
    const communityId = communityIdOfToken(token);
    if (!communityId) return false;
    return this.database.inCommunity(communityId, (tx) =>
      revokeSession(tx, communityId, hashOfToken(token), this.clock.now()),
    );
  }
}
