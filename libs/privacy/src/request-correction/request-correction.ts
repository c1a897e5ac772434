import { randomUUID } from 'node:crypto';
import { isName, isRefusal, isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { MemberSeal } from '@youhui/identity';
import type { Database } from '@youhui/platform';
import { addCorrection, correctableFields, isHousehold, type CorrectableField } from '../correction.store';
import { sealedAs, type Correction } from '../corrections';
import { heldMember, servesDataOf } from '../whose-data';

export interface RequestCorrectionOrder {
  readonly memberNo: string;
  readonly field: CorrectableField;
  /** A name; `adult`, `elder_card` or `minor`; a household's number. */
  readonly value: string;
}

/**
 * Asks for something to be put right (R-P05), by the member or for them at the desk, which decides it. What stood there and
 * what shall stand are kept sealed.
 * Refusals, in this order: `SEALING_OFF`, `NOT_PERMITTED`, `INVALID_INPUT` (`field`, `value`; `field` also while one of it
 * waits), `MEMBER_NOT_FOUND`, `HOUSEHOLD_NOT_FOUND`.
 */
export class RequestCorrection {
  constructor(
    private readonly database: Database,
    private readonly seal: MemberSeal | undefined,
  ) {}

  async execute(ctx: RequestContext, order: RequestCorrectionOrder): Promise<Correction | Refusal> {
    const { communityId, actor, at } = ctx;
    const { memberNo, field } = order;
    const { seal } = this;
    const after = order.value.trim();
    if (!seal) return refuse('SEALING_OFF');
    if (!servesDataOf(actor, memberNo)) return refuse('NOT_PERMITTED');
    if (!correctableFields.includes(field)) return refuse('INVALID_INPUT', { field: 'field' });
    const fits = field === 'category' ? ['adult', 'elder_card', 'minor'].includes(after) : isName(after);
    if (!fits) return refuse('INVALID_INPUT', { field: 'value' });
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      const member = await heldMember(tx, communityId, memberNo);
      if (isRefusal(member)) return member;
      if (field === 'household_no' && !(await isHousehold(tx, communityId, after)))
        return refuse('HOUSEHOLD_NOT_FOUND');
      const standing = {
        display_name: member.displayName,
        category: member.category,
        household_no: member.householdNo,
      };
      const before = standing[field];
      const about = { communityId, memberNo };
      const correction = {
        ...{ correctionId: randomUUID(), memberNo, field, requestedAt: at, requestedBy: actor.name },
        ...{ decidedAt: null, decidedBy: null, accepted: null },
      };
      const beforeSealed =
        before === null ? null : await seal.seal(tx, { ...about, what: sealedAs.before(field) }, before, at);
      const afterSealed = await seal.seal(tx, { ...about, what: sealedAs.after(field) }, after, at);
      const added = await addCorrection(tx, communityId, { ...correction, beforeSealed, afterSealed });
      return added ? { ...correction, before, after } : refuse('INVALID_INPUT', { field: 'field' });
    });
  }
}
