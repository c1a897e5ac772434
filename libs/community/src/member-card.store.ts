import type { Statement, Tx } from '@youhui/platform';
import type { PresentedCard } from './presented-members/presented-text';

export interface CardRow {
  readonly cardNo: string;
  readonly memberNo: string;
  readonly nfcId: string | null;
  readonly issuedAt: Date;
  readonly issuedBy: string;
  /** The blocked card in whose place this one was issued. */
  readonly replaces: string | null;
  readonly blockedAt: Date | null;
  readonly blockedBy: string | null;
}

const columns = `card_no as "cardNo", member_no as "memberNo", nfc_id as "nfcId", issued_at as "issuedAt", issued_by as "issuedBy",
  replaces, blocked_at as "blockedAt", blocked_by as "blockedBy"`;

const cardByNo = (communityId: string, cardNo: string): Statement => ({
  text: `select ${columns} from member_card where community_id = $1 and card_no = $2`,
  values: [communityId, cardNo],
});

/** The card with this chip that works; if none does, the one that was blocked last. */
const cardByNfc = (communityId: string, nfcId: string): Statement => ({
  text: `select ${columns} from member_card where community_id = $1 and nfc_id = $2 order by blocked_at desc nulls first limit 1`,
  values: [communityId, nfcId],
});

/** The card that was shown, by its digits or its chip. */
export const cardShown = (communityId: string, shown: PresentedCard): Statement =>
  shown.kind === 'nfc' ? cardByNfc(communityId, shown.nfcId) : cardByNo(communityId, shown.cardNo);

export async function readCard(tx: Tx, communityId: string, cardNo: string): Promise<CardRow | undefined> {
  const { text, values } = cardByNo(communityId, cardNo);
  const [row] = await tx.query<CardRow>(text, values);
  return row;
}

export function cardsOf(tx: Tx, communityId: string, memberNo: string, limit: number): Promise<CardRow[]> {
  return tx.query<CardRow>(
    `select ${columns} from member_card where community_id = $1 and member_no = $2
     order by blocked_at is not null, issued_at desc, card_no limit $3`,
    [communityId, memberNo, limit],
  );
}

export async function countWorkingCards(tx: Tx, communityId: string, memberNo: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'select count(*) as n from member_card where community_id = $1 and member_no = $2 and blocked_at is null',
    [communityId, memberNo],
  );
  return row?.n ?? 0;
}

/** True when another card was issued in the place of this one. */
export async function isReplaced(tx: Tx, communityId: string, cardNo: string): Promise<boolean> {
  const rows = await tx.query('select 1 from member_card where community_id = $1 and replaces = $2', [
    communityId,
    cardNo,
  ]);
  return rows.length > 0;
}

/** False when the number is taken. */
export async function insertCard(tx: Tx, communityId: string, card: CardRow): Promise<boolean> {
  const rows = await tx.query(
    `insert into member_card (community_id, card_no, member_no, nfc_id, issued_at, issued_by, replaces)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (community_id, card_no) do nothing returning card_no`,
    [communityId, card.cardNo, card.memberNo, card.nfcId, card.issuedAt, card.issuedBy, card.replaces],
  );
  return rows.length > 0;
}

/** The card if it was working until now. */
export async function blockWorkingCard(
  tx: Tx,
  communityId: string,
  cardNo: string,
  at: Date,
  by: string,
): Promise<CardRow | undefined> {
  const [row] = await tx.query<CardRow>(
    `update member_card set blocked_at = $3, blocked_by = $4
     where community_id = $1 and card_no = $2 and blocked_at is null returning ${columns}`,
    [communityId, cardNo, at, by],
  );
  return row;
}
