import { refuse, type Clock, type Refusal } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { ownOf, type OwnCall } from '../own-account';
import { endSessionOf } from '../sessions.store';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Ends one of somebody's own sessions, wherever it was opened, at once. Refusal: `SESSION_NOT_FOUND`, also for one that
 * has ended and for anybody else's.
 */
export class EndSession {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(
    call: OwnCall,
    { sessionId }: { readonly sessionId: string },
  ): Promise<{ readonly sessionId: string } | Refusal> {
    const { communityId, login } = ownOf(call);
    if (!uuid.test(sessionId)) return refuse('SESSION_NOT_FOUND');
    const at = this.clock.now();
    const ended = await this.database.inCommunity(communityId, (tx) =>
      endSessionOf(tx, communityId, { login, sessionId, at }),
    );
    return ended ? { sessionId } : refuse('SESSION_NOT_FOUND');
  }
}
