import { refuse, type Refusal } from '@youhui/kernel';
import { constraintOf, type Tx } from '@youhui/platform';
import { newCardNo } from './card-number';
import { insertCard, type CardRow } from './member-card.store';

/** Cards, wristbands and stickers of one member that work at the same time. */
export const mostCards = 5;
const mostDraws = 5;

/** Puts a card with a fresh number into the caller's transaction. */
export async function insertNewCard(
  tx: Tx,
  communityId: string,
  made: Pick<CardRow, 'memberNo' | 'nfcId' | 'replaces' | 'issuedAt' | 'issuedBy'>,
): Promise<CardRow> {
  for (let draw = 0; draw < mostDraws; draw += 1) {
    const card: CardRow = { ...made, cardNo: newCardNo(), blockedAt: null, blockedBy: null };
    if (await insertCard(tx, communityId, card)) return card;
  }
  throw new Error(`No free card number was found in ${mostDraws} draws`);
}

/** A chip stands for one member at a time: `INVALID_INPUT` (`nfcId`). Anything else is thrown on. */
export function chipInUse(error: unknown): Refusal {
  if (constraintOf(error) === 'member_card_nfc_ix') return refuse('INVALID_INPUT', { field: 'nfcId' });
  throw error;
}
