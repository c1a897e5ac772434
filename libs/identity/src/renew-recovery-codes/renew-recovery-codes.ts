import { refuse, type Clock, type Refusal } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { ownOf, type OwnCall } from '../own-account';
import { readSecondFactor } from '../second-factor.store';
import type { SecondFactors } from '../second-factors';

/**
 * Ten new codes on paper in the place of those before, for whoever shows the six digits of now. Shown once.
 * Refusals, in this order: `SECOND_FACTOR_OFF`, `SECOND_FACTOR_NOT_SET`, `SECOND_FACTOR_WRONG`, `TOO_MANY_TRIES`.
 */
export class RenewRecoveryCodes {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactors,
    private readonly clock: Clock,
  ) {}

  async execute(
    call: OwnCall,
    { code }: { readonly code: string },
  ): Promise<{ readonly recoveryCodes: readonly string[] } | Refusal> {
    if (!this.factors.on) return refuse('SECOND_FACTOR_OFF');
    const { communityId, login, network } = ownOf(call);
    const whose = { communityId, login };
    const at = this.clock.now();
    const row = await this.database.inCommunity(communityId, (tx) => readSecondFactor(tx, communityId, login));
    if (!row?.secretSealed) return refuse('SECOND_FACTOR_NOT_SET');
    if (!this.factors.couldBe({ code })) return refuse('SECOND_FACTOR_WRONG');
    const proof = await this.factors.check(whose, { code }, network, at);
    if (proof === 'over') return refuse('TOO_MANY_TRIES');
    if (proof === 'wrong') return refuse('SECOND_FACTOR_WRONG');
    return this.database.inCommunity(communityId, async (tx) => {
      if (!(await this.factors.take(tx, whose, proof, at))) return refuse('SECOND_FACTOR_WRONG');
      return { recoveryCodes: await this.factors.giveRecoveryCodes(tx, whose, at) };
    });
  }
}
