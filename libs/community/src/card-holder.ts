import type { Database, Tx } from '@youhui/platform';
import { type CardRow, cardShown } from './member-card.store';
import { readPresented } from './presented-members/presented-text';

/** Who holds a card that works, and is a member still. */
export interface CardHolder {
  readonly cardNo: string;
  readonly memberNo: string;
  readonly displayName: string;
  readonly volunteer: boolean;
}

/** A member who has not left for good. */
export async function standingMember(
  tx: Tx,
  communityId: string,
  memberNo: string,
): Promise<{ readonly displayName: string; readonly volunteer: boolean } | undefined> {
  const [row] = await tx.query<{ displayName: string; volunteer: boolean }>(
    `select display_name as "displayName", volunteer from member
     where community_id = $1 and member_no = $2 and closed_at is null`,
    [communityId, memberNo],
  );
  return row;
}

/** Whose card was shown, by its digits or its chip; undefined for what is no card, is blocked or whose holder has left. */
export async function cardHolder(
  database: Database,
  communityId: string,
  text: string,
): Promise<CardHolder | undefined> {
  const shown = readPresented(text);
  if (!shown || shown.kind === 'code' || (shown.kind === 'card' && !shown.wellFormed)) return undefined;
  const [card] = await database.ask<CardRow>(communityId, cardShown(communityId, shown));
  if (!card || card.blockedAt !== null) return undefined;
  const member = await database.inCommunity(communityId, (tx) => standingMember(tx, communityId, card.memberNo));
  return member && { cardNo: card.cardNo, memberNo: card.memberNo, ...member };
}

/** Whether the card works still and the PIN is this one still; until the transaction ends neither changes. */
export async function stillHolds(
  tx: Tx,
  communityId: string,
  { cardNo, memberNo }: CardHolder,
  pinHash: string,
): Promise<boolean> {
  const cards = await tx.query(
    'select 1 from member_card where community_id = $1 and card_no = $2 and blocked_at is null for share',
    [communityId, cardNo],
  );
  const pins = await tx.query(
    'select 1 from member_pin where community_id = $1 and member_no = $2 and pin_hash = $3 for share',
    [communityId, memberNo, pinHash],
  );
  return cards.length > 0 && pins.length > 0;
}

/**
 * Whether what the card and the PIN opened, the session `s` of the person `p`, is open still, for a statement that reads
 * it: the card is not blocked, and nobody but the member has set the PIN since.
 */
export const cardStillOpens = `(exists (select 1 from member_card c
    where c.community_id = $1 and c.card_no = s.card_no and c.blocked_at is null)
  and not exists (select 1 from member_pin k where k.community_id = $1 and k.member_no = p.member_no
    and k.set_at > s.created_at and k.set_by <> 'person:' || s.login))`;
