import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { isCardNo, nfcIdOf } from '../card-number';
import { blockWorkingCard, countWorkingCards, isReplaced, readCard, type CardRow } from '../member-card.store';
import { holdMember } from '../member.store';
import { ownMatter } from '../own-interest';
import { chipInUse, insertNewCard, mostCards } from '../new-card';

export interface ReissueCardOrder {
  readonly cardNo: string;
  /** The chip of the new card; the old one's may be given when it is used again. */
  readonly nfcId?: string | null;
}

/**
 * Blocks a card if it still works and issues one in its place, both or neither, and once for every card however often
 * it is asked for. The points stay where they are: with the member.
 * Refusals: `INVALID_INPUT` (`nfcId`), `CARD_NOT_FOUND`, `CONFLICT_OF_INTEREST`, `CARD_REPLACED`, `CARD_LIMIT_REACHED`.
 */
export class ReissueCard {
  constructor(private readonly database: Database) {}

  async execute({ communityId, actor, at }: RequestContext, order: ReissueCardOrder): Promise<CardRow | Refusal> {
    const { cardNo } = order;
    const nfcId = order.nfcId == null ? null : nfcIdOf(order.nfcId);
    if (nfcId === undefined) return refuse('INVALID_INPUT', { field: 'nfcId' });
    if (!isCardNo(cardNo)) return refuse('CARD_NOT_FOUND');
    return this.database
      .inCommunity(communityId, async (tx) => {
        const old = await readCard(tx, communityId, cardNo);
        if (!old) return refuse('CARD_NOT_FOUND');
        const { memberNo } = old;
        const own = await ownMatter(tx, communityId, actor, { memberNo });
        if (own) return own;
        await holdMember(tx, communityId, memberNo);
        if (await isReplaced(tx, communityId, cardNo)) return refuse('CARD_REPLACED');
        const working = await countWorkingCards(tx, communityId, memberNo);
        const stopped = await blockWorkingCard(tx, communityId, cardNo, at, actor.name);
        if (!stopped && working >= mostCards) return refuse('CARD_LIMIT_REACHED');
        return insertNewCard(tx, communityId, {
          memberNo,
          nfcId,
          replaces: cardNo,
          issuedAt: at,
          issuedBy: actor.name,
        });
      })
      .catch(chipInUse);
  }
}
