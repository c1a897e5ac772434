import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { mostHelped } from '../family-help';
import { acceptInvitation, helpedNow, readHelp, type HelpView } from '../family-helper.store';
import { holdMember } from '../member.store';
import type { ReadInvitation } from '../read-invitation/read-invitation';

export interface AcceptHelpOrder {
  /** The eight digits. */
  readonly invitation: string;
}

/**
 * Makes the member that the actor is the helper that an invitation asks for. It is good for one person, however many
 * accept it at once.
 * Refusals, in this order: those of `ReadInvitation`, then `ALREADY_HELPS`, `TOO_MANY_HELPED` (5), and
 * `INVITATION_WRONG` for all but the first who accept it.
 */
export class AcceptHelp {
  constructor(
    private readonly database: Database,
    private readonly invitations: Pick<ReadInvitation, 'execute'>,
  ) {}

  async execute(ctx: RequestContext, { invitation }: AcceptHelpOrder): Promise<HelpView | Refusal> {
    const { communityId, actor, at } = ctx;
    const offer = await this.invitations.execute(ctx, invitation);
    if (isRefusal(offer)) return offer;
    const { memberNo: helperMemberNo } = actor;
    if (helperMemberNo === undefined) return refuse('NOT_PERMITTED');
    return this.database.inCommunity(communityId, async (tx) => {
      await holdMember(tx, communityId, helperMemberNo); // what one person accepts at once is counted one after the other
      const helped = await helpedNow(tx, communityId, at, helperMemberNo);
      if (helped.some(({ memberNo }) => memberNo === offer.memberNo)) return refuse('ALREADY_HELPS');
      if (helped.length >= mostHelped) return refuse('TOO_MANY_HELPED');
      if (!(await acceptInvitation(tx, communityId, offer.helperNo, helperMemberNo, at)))
        return refuse('INVITATION_WRONG');
      return (await readHelp(tx, communityId, at, offer.helperNo)) ?? refuse('INVITATION_WRONG');
    });
  }
}
