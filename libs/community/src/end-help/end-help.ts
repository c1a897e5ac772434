import { isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { endHelp, readHelp, type HelpView } from '../family-helper.store';
import { stopDevicesOf } from '../payment-device.store';
import { managesMeansOf } from '../whose-means';

export interface EndHelpOrder {
  readonly helperNo: string;
}

/**
 * Ends a help or takes an invitation back, at once and for good: no code of the helper's phone is recognised any more,
 * and no sale of theirs comes after the answer. The member ends it, the helper, or the desk; one that is ended stays so.
 * Refusal: `HELP_NOT_FOUND`, also for somebody else's.
 */
export class EndHelp {
  constructor(private readonly database: Database) {}

  async execute({ communityId, actor, at }: RequestContext, { helperNo }: EndHelpOrder): Promise<HelpView | Refusal> {
    if (!isStorable(helperNo)) return refuse('HELP_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      const help = await readHelp(tx, communityId, at, helperNo);
      const isHelper = actor.memberNo !== undefined && help?.helperMemberNo === actor.memberNo;
      if (!help || !(isHelper || managesMeansOf(actor, help.memberNo))) return refuse('HELP_NOT_FOUND');
      await endHelp(tx, communityId, helperNo, at, actor.name);
      await stopDevicesOf(tx, communityId, helperNo, at);
      return (await readHelp(tx, communityId, at, helperNo)) ?? help;
    });
  }
}
