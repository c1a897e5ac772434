import { type CutCycle, type NetCycle } from '@youhui/clearing';
import type { Clock, Refusal, RequestContext } from '@youhui/kernel';
import type { Violation } from '@youhui/ledger';
import type { Database } from '@youhui/platform';
import { type VerifyBooks } from '../verify-books';
import { settlementGoesOn, settlementStops } from './settlement-stop.store';

/** How the close of a cycle ended: netted, refused, or stopped because the books do not prove. */
export type ClosedCycle =
  | { readonly state: 'closed' }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  | { readonly state: 'stopped'; readonly violation: Violation };

/**
 * Proves the community's books, then cuts the cycle and nets it. When they do not prove nothing is cut, and what was
 * found is kept where screens show it. May be asked again at any time: what is done stays done.
 */
export class CloseCycle {
  constructor(
    private readonly database: Database,
    private readonly verifyBooks: VerifyBooks,
    private readonly cutCycle: CutCycle,
    private readonly netCycle: NetCycle,
    private readonly clock: Clock,
  ) {}

  async execute(ctx: RequestContext, cycle: string): Promise<ClosedCycle> {
    const { communityId } = ctx;
    const violation = await this.verifyBooks.execute(communityId);
    if (violation) {
      const at = this.clock.now();
      await this.database.inCommunity(communityId, (tx) => settlementStops(tx, communityId, violation, at));
      return { state: 'stopped', violation };
    }
    await this.database.inCommunity(communityId, (tx) => settlementGoesOn(tx, communityId));
    const cut = await this.cutCycle.execute(ctx, { cycle });
    // A refused cut leaves a cycle that is not cut alone; one that was cut earlier under another id is still netted.
    await this.netCycle.execute(communityId, cycle);
    return 'refused' in cut ? { state: 'refused', refusal: cut } : { state: 'closed' };
  }
}
