import { isName, isNote, isRefusal, isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { normalPhone, type MemberSeal } from '@youhui/identity';
import type { Database } from '@youhui/platform';
import { consentNow } from '../consent.store';
import { putPrivate, whatOf, type SealedBytes } from '../member-private.store';
import { sealedFieldNames, sealedFields, type SealedField } from '../purposes';
import { heldMember, isDesk } from '../whose-data';

export interface KeepPrivateDataOrder {
  readonly memberNo: string;
  /** A text keeps it, null empties it, what is absent stays. */
  readonly fields: Partial<Readonly<Record<SealedField, string | null>>>;
}

export interface PrivateDataKept {
  readonly memberNo: string;
  /** What was written, by name. */
  readonly fields: readonly SealedField[];
}

const whole: Readonly<Record<SealedField, (text: string) => string | undefined>> = {
  phone: normalPhone,
  guardianPhone: normalPhone,
  guardianName: (text) => (isName(text) ? text.trim() : undefined),
  careNote: (text) => (isNote(text) ? text.trim() : undefined),
};

/**
 * Keeps what the desk needs of a member, sealed under their own key. Each field needs the member's consent for its
 * purpose (R-P03). Not a command of the ledger, whose commands are kept for ever.
 * Refusals, in this order: `SEALING_OFF` (no secret key), `NOT_PERMITTED` (the desk only, and nobody for themselves),
 * `INVALID_INPUT` (the field), `MEMBER_NOT_FOUND`, `CONSENT_NEEDED`.
 */
export class KeepPrivateData {
  constructor(
    private readonly database: Database,
    private readonly seal: MemberSeal | undefined,
  ) {}

  async execute(ctx: RequestContext, { memberNo, fields }: KeepPrivateDataOrder): Promise<PrivateDataKept | Refusal> {
    const { communityId, actor, at } = ctx;
    const { seal } = this;
    if (!seal) return refuse('SEALING_OFF');
    if (!isDesk(actor) || actor.memberNo === memberNo) return refuse('NOT_PERMITTED');
    const named = sealedFieldNames.filter((field) => fields[field] !== undefined);
    if (named.length === 0) return refuse('INVALID_INPUT', { field: 'fields' });
    const texts = new Map<SealedField, string | null>();
    for (const field of named) {
      const text = fields[field] ?? null;
      const kept = text === null ? null : whole[field](text);
      if (kept === undefined) return refuse('INVALID_INPUT', { field });
      texts.set(field, kept);
    }
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      const member = await heldMember(tx, communityId, memberNo);
      if (isRefusal(member)) return member;
      const sealed: { -readonly [Field in SealedField]?: SealedBytes[Field] } = {};
      for (const [field, text] of texts) {
        if (text !== null && !(await consentNow(tx, communityId, memberNo, sealedFields[field]))?.given)
          return refuse('CONSENT_NEEDED');
        const about = { communityId, memberNo, what: whatOf(field) };
        sealed[field] = text === null ? null : await seal.seal(tx, about, text, at);
      }
      await putPrivate(tx, communityId, memberNo, sealed, at, actor.name);
      return { memberNo, fields: named };
    });
  }
}
