import type { Clock } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { ownOf, type OwnCall } from '../own-account';
import { endTicketsOf } from '../second-factor.store';
import { endOtherSessionsOf } from '../sessions.store';

/** Ends all of somebody's own sessions but the one that asks, those at tills too. Gives how many there were. */
export class EndOtherSessions {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute(call: OwnCall): Promise<number> {
    const { communityId, login, sessionId } = ownOf(call);
    const at = this.clock.now();
    return this.database.inCommunity(communityId, async (tx) => {
      await endTicketsOf(tx, communityId, login, at);
      return endOtherSessionsOf(tx, communityId, { login, sessionId, at });
    });
  }
}
