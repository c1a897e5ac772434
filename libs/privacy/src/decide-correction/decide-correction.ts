import { isRefusal, isStorable, refuse, systemCommandId, type Refusal, type RequestContext } from '@youhui/kernel';
import type { CorrectMember, MemberCategory } from '@youhui/community';
import type { MemberSeal } from '@youhui/identity';
import type { Database } from '@youhui/platform';
import { decideCorrectionRow, holdCorrection, renameMember } from '../correction.store';
import { changesRules, opened, type Correction } from '../corrections';
import { heldMember, isDesk, type HeldMember } from '../whose-data';

export interface DecideCorrectionOrder {
  readonly correctionId: string;
  readonly accepted: boolean;
}

/**
 * The desk puts it right, or does not. A name is changed at once; a category and a household are changed by a command of
 * the books, because rules go by them, and not by whoever asked. Nobody decides their own. Deciding the same again does
 * what an interruption left undone.
 * Refusals, in this order: `SEALING_OFF`, `NOT_PERMITTED`, `CORRECTION_NOT_FOUND`, `SECOND_PERSON_REQUIRED`,
 * `ALREADY_DECIDED`, `MEMBER_NOT_FOUND`, `HOUSEHOLD_NOT_FOUND`.
 */
export class DecideCorrection {
  constructor(
    private readonly database: Database,
    private readonly correctMember: CorrectMember,
    private readonly seal: MemberSeal | undefined,
  ) {}

  async execute(ctx: RequestContext, order: DecideCorrectionOrder): Promise<Correction | Refusal> {
    const { communityId } = ctx;
    const decided = await this.decide(ctx, order);
    if (isRefusal(decided)) return decided;
    const { correction, member } = decided;
    const { correctionId, memberNo, field, after } = correction;
    if (!correction.accepted || !changesRules(field) || after === null) return correction;
    const category = field === 'category' ? (after as MemberCategory) : member.category;
    const householdNo = field === 'household_no' ? after : member.householdNo;
    const commandId = systemCommandId('correct-member', correctionId);
    const corrected = await this.correctMember.execute({ ...ctx, communityId }, commandId, {
      memberNo,
      category,
      householdNo,
    });
    return isRefusal(corrected) ? corrected : correction;
  }

  private async decide(
    { communityId, actor, at }: RequestContext,
    { correctionId, accepted }: DecideCorrectionOrder,
  ): Promise<{ correction: Correction; member: HeldMember } | Refusal> {
    const { seal } = this;
    if (!seal) return refuse('SEALING_OFF');
    if (!isDesk(actor)) return refuse('NOT_PERMITTED');
    if (!isStorable(correctionId)) return refuse('CORRECTION_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      const row = await holdCorrection(tx, communityId, correctionId);
      if (!row) return refuse('CORRECTION_NOT_FOUND');
      const own = actor.memberNo === row.memberNo;
      if (own || (changesRules(row.field) && row.requestedBy === actor.name)) return refuse('SECOND_PERSON_REQUIRED');
      if (row.decidedAt && row.accepted !== accepted) return refuse('ALREADY_DECIDED');
      const member = await heldMember(tx, communityId, row.memberNo);
      if (isRefusal(member)) return member;
      const shown = await opened(tx, communityId, seal, row);
      if (row.decidedAt) return { correction: shown, member };
      await decideCorrectionRow(tx, communityId, correctionId, { at, by: actor.name, accepted });
      if (accepted && row.field === 'display_name' && shown.after !== null)
        await renameMember(tx, communityId, row.memberNo, shown.after);
      return { correction: { ...shown, decidedAt: at, decidedBy: actor.name, accepted }, member };
    });
  }
}
