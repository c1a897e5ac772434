import { isRefusal, refuse, type Clock, type Refusal } from '@youhui/kernel';
import type { Database, Tries } from '@youhui/platform';
import type { NewSession } from '../open-session';
import { knowsPassword, ownOf, renewToken, type OwnCall } from '../own-account';
import { endTicketsOf, forgetSecret, readDemand, replaceRecoveryCodes } from '../second-factor.store';
import type { SecondFactors, Shown } from '../second-factors';
import { endOtherSessionsOf } from '../sessions.store';

export interface RemoveSecondFactorOrder extends Shown {
  readonly password?: string | null;
}

/**
 * Forgets the second factor and its codes on paper, for whoever shows the password and a code: the way to another phone.
 * The session goes on under another token; where a second factor is required it opens only what setting up the next
 * needs. The person's other sessions end.
 * Refusals, in this order: `SECOND_FACTOR_OFF`, `SECOND_FACTOR_NOT_SET`, `TOO_MANY_TRIES`, `PASSWORD_WRONG`,
 * `SECOND_FACTOR_WRONG`, `TOO_MANY_TRIES`, `NOT_SIGNED_IN` (the session ended meanwhile).
 */
export class RemoveSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly factors: SecondFactors,
    private readonly clock: Clock,
  ) {}

  async execute(call: OwnCall, order: RemoveSecondFactorOrder): Promise<NewSession | Refusal> {
    if (!this.factors.on) return refuse('SECOND_FACTOR_OFF');
    const { communityId, login, network } = ownOf(call);
    const whose = { communityId, login };
    const at = this.clock.now();
    const demand = await this.database.inCommunity(communityId, (tx) => readDemand(tx, communityId, login));
    if (!demand.isSet) return refuse('SECOND_FACTOR_NOT_SET');
    const person = await knowsPassword(this.database, this.tries, call, order.password);
    if (isRefusal(person)) return person;
    if (!this.factors.couldBe(order)) return refuse('SECOND_FACTOR_WRONG');
    const proof = await this.factors.check(whose, order, network, at);
    if (proof === 'over') return refuse('TOO_MANY_TRIES');
    if (proof === 'wrong') return refuse('SECOND_FACTOR_WRONG');
    return this.database.inCommunity(communityId, async (tx) => {
      if (!(await this.factors.take(tx, whose, proof, at))) return refuse('SECOND_FACTOR_WRONG');
      const renewed = await renewToken(tx, call, at, {
        secondFactor: this.factors.exempts(demand) ? 'exempt' : 'none',
      });
      if (!renewed) return refuse('NOT_SIGNED_IN');
      await forgetSecret(tx, communityId, login);
      await replaceRecoveryCodes(tx, communityId, login, [], at);
      await endTicketsOf(tx, communityId, login, at);
      await endOtherSessionsOf(tx, communityId, { login, sessionId: renewed.signedIn.session.sessionId, at });
      return renewed;
    });
  }
}
