import type { Database } from '@youhui/platform';
import { readPerson } from './identity.store';
import { isIdle } from './last-seen';
import { ownOf, type OwnCall } from './own-account';
import { countRecoveryCodes, readDemand, readSecondFactor } from './second-factor.store';
import type { SecondFactors } from './second-factors';
import { readSessionsOf, type SessionOfPerson } from './sessions.store';
import { isStaff } from './staff';

/** How somebody gets into their account. */
export interface AccountSafety {
  /** False for who signs in by phone only. */
  readonly hasPassword: boolean;
  /** Whether this installation can keep second factors. */
  readonly secondFactorOn: boolean;
  /** Whether this person must have one here. */
  readonly secondFactorRequired: boolean;
  /** Since when there is one; null when there is none. */
  readonly secondFactorSetAt: Date | null;
  readonly recoveryCodesLeft: number;
}

/** What people see of their own account. */
export class AccountQueries {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactors,
  ) {}

  safety(call: OwnCall): Promise<AccountSafety> {
    const { communityId, login } = ownOf(call);
    return this.database.inCommunity(communityId, async (tx) => {
      const person = await readPerson(tx, communityId, login);
      const row = await readSecondFactor(tx, communityId, login);
      const exempt = this.factors.exempts(await readDemand(tx, communityId, login));
      return {
        hasPassword: person?.passwordHash != null,
        secondFactorOn: this.factors.on,
        secondFactorRequired: !exempt && isStaff(person?.roles ?? []),
        secondFactorSetAt: row?.setAt ?? null,
        recoveryCodesLeft: await countRecoveryCodes(tx, communityId, login),
      };
    });
  }

  /** The sessions that are open, the latest seen first; at most a hundred. */
  async sessions(call: OwnCall, at: Date): Promise<SessionOfPerson[]> {
    const { communityId, login } = ownOf(call);
    const sessions = await this.database.inCommunity(communityId, (tx) => readSessionsOf(tx, communityId, login, at));
    const idles = isStaff(call.signedIn.person.roles);
    return sessions.filter(({ terminalNo, lastSeenAt }) => !idles || terminalNo !== null || !isIdle(lastSeenAt, at));
  }
}
