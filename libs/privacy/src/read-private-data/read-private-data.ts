import { randomUUID } from 'node:crypto';
import { isRefusal, isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { MemberSeal } from '@youhui/identity';
import { together, type Database } from '@youhui/platform';
import { readPrivate, readPrivateBefore, whatOf } from '../member-private.store';
import {
  isSealedField,
  needsSecondPerson,
  readingPurposes,
  sealedFieldNames,
  type ReadingPurpose,
  type SealedField,
} from '../purposes';
import { noteReading, openAccess } from '../reading.store';
import { heldMember, isDesk } from '../whose-data';

export interface ReadPrivateDataOrder {
  readonly memberNo: string;
  readonly fields: readonly SealedField[];
  readonly purpose: ReadingPurpose;
}

/** What stood there before something else took its place. */
export interface EarlierText {
  readonly field: SealedField;
  readonly text: string;
  readonly until: Date;
}

/** What was asked for; null where nothing is kept. */
export type PrivateData = { readonly memberNo: string; readonly earlier: readonly EarlierText[] } & Readonly<
  Record<SealedField, string | null>
>;

/**
 * Opens sealed data of a member for a purpose, and what stood there before (the 20 latest), and notes in the same transaction who read what, when and why: without the
 * note nothing is answered. A minor's data and care notes need a second person's leave, good for 24 hours (R-P08).
 * Refusals, in this order: `SEALING_OFF`, `NOT_PERMITTED`, `INVALID_INPUT` (`fields`, `purpose`), `MEMBER_NOT_FOUND`,
 * `ACCESS_NEEDED`.
 */
export class ReadPrivateData {
  constructor(
    private readonly database: Database,
    private readonly seal: MemberSeal | undefined,
  ) {}

  async execute(ctx: RequestContext, order: ReadPrivateDataOrder): Promise<PrivateData | Refusal> {
    const { communityId, actor, at } = ctx;
    const { memberNo, purpose } = order;
    const { seal } = this;
    if (!seal) return refuse('SEALING_OFF');
    if (!isDesk(actor)) return refuse('NOT_PERMITTED');
    if (order.fields.length === 0 || !order.fields.every(isSealedField))
      return refuse('INVALID_INPUT', { field: 'fields' });
    if (!readingPurposes.includes(purpose)) return refuse('INVALID_INPUT', { field: 'purpose' });
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    const fields = sealedFieldNames.filter((field) => order.fields.includes(field));
    return this.database.inCommunity(communityId, async (tx) => {
      const member = await heldMember(tx, communityId, memberNo);
      if (isRefusal(member)) return member;
      const access = needsSecondPerson(member.category, fields)
        ? await openAccess(tx, communityId, memberNo, actor.name, at)
        : null;
      if (access === undefined) return refuse('ACCESS_NEEDED');
      const kept = await readPrivate(tx, communityId, memberNo);
      const asked = fields.map((field) => ({ what: whatOf(field), bytes: kept?.[field] ?? null }));
      const before = await readPrivateBefore(tx, communityId, memberNo, fields);
      const [texts, textsBefore] = await together([
        seal.open(tx, { communityId, memberNo }, asked),
        seal.open(
          tx,
          { communityId, memberNo },
          before.map(({ field, bytes }) => ({ what: whatOf(field), bytes })),
        ),
      ]);
      const reading = { readingId: randomUUID(), memberNo, readAt: at, readBy: actor.name, fields, purpose };
      await noteReading(tx, communityId, { ...reading, accessId: access?.accessId ?? null });
      const nothing = { phone: null, guardianName: null, guardianPhone: null, careNote: null };
      const earlier = before.map(({ field, until }, no) => ({ field, until, text: textsBefore[no] ?? '' }));
      const now = Object.fromEntries(fields.map((field, no) => [field, texts[no] ?? null]));
      return { memberNo, earlier, ...nothing, ...now };
    });
  }
}
