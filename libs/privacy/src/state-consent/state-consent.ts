import { isRefusal, isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { addConsent, consentNow, type ConsentRow } from '../consent.store';
import { putPrivate, readPrivate } from '../member-private.store';
import {
  consentManners,
  consentPurposes,
  sealedFieldNames,
  sealedFields,
  type ConsentManner,
  type ConsentName,
} from '../purposes';
import { heldMember, servesDataOf } from '../whose-data';

export interface StateConsentOrder {
  readonly memberNo: string;
  readonly purpose: ConsentName;
  /** The version of the text that was shown or read out. */
  readonly version: number;
  /** False withdraws it, or says no. */
  readonly given: boolean;
  /** The desk says how; members on their own phone always `screen`. */
  readonly manner: ConsentManner;
}

/**
 * A consent given or withdrawn, by the member or for them at the desk. What was said before stays; saying the same again
 * changes nothing. Withdrawing empties what was sealed for the purpose at once (R-P02).
 * Refusals, in this order: `NOT_PERMITTED`, `INVALID_INPUT` (`purpose`, `version` when the text has changed, `manner`),
 * `MEMBER_NOT_FOUND`.
 */
export class StateConsent {
  constructor(private readonly database: Database) {}

  async execute({ communityId, actor, at }: RequestContext, order: StateConsentOrder): Promise<ConsentRow | Refusal> {
    const { memberNo, purpose, version, given, manner } = order;
    if (!servesDataOf(actor, memberNo)) return refuse('NOT_PERMITTED');
    const known = consentPurposes.find((one) => one.purpose === purpose);
    if (!known) return refuse('INVALID_INPUT', { field: 'purpose' });
    if (version !== known.version) return refuse('INVALID_INPUT', { field: 'version' });
    const own = actor.memberNo === memberNo;
    if (!consentManners.includes(manner) || (own && manner !== 'screen'))
      return refuse('INVALID_INPUT', { field: 'manner' });
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      const member = await heldMember(tx, communityId, memberNo);
      if (isRefusal(member)) return member;
      const before = await consentNow(tx, communityId, memberNo, purpose);
      if (before?.given === given && before.version === version) return before;
      const consentNo = (before?.consentNo ?? 0) + 1;
      const row = { purpose, consentNo, version, given, manner, statedAt: at, statedBy: actor.name };
      await addConsent(tx, communityId, memberNo, row);
      if (!given && (await readPrivate(tx, communityId, memberNo))) {
        const emptied = sealedFieldNames.filter((field) => sealedFields[field] === purpose);
        const fields = Object.fromEntries(emptied.map((field) => [field, null]));
        if (emptied.length > 0) await putPrivate(tx, communityId, memberNo, fields, at, actor.name);
      }
      return row;
    });
  }
}
