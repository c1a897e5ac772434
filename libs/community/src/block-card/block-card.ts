import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { isCardNo } from '../card-number';
import { blockWorkingCard, readCard, type CardRow } from '../member-card.store';
import { blocksCardsOf, deskConflict } from '../whose-means';

export interface BlockCardOrder {
  readonly cardNo: string;
}

/**
 * Makes a lost card worthless at once and for good; one that is blocked stays as it is. Members block their own,
 * family helpers those of whom they help, the desk anybody's. Refusals: `CARD_NOT_FOUND`, also for somebody else's; `CONFLICT_OF_INTEREST`.
 */
export class BlockCard {
  constructor(private readonly database: Database) {}

  async execute({ communityId, actor, at }: RequestContext, { cardNo }: BlockCardOrder): Promise<CardRow | Refusal> {
    if (!isCardNo(cardNo)) return refuse('CARD_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      const card = await readCard(tx, communityId, cardNo);
      if (!card || !blocksCardsOf(actor, card.memberNo)) return refuse('CARD_NOT_FOUND');
      const conflict = await deskConflict(tx, communityId, actor, card.memberNo);
      if (conflict) return conflict;
      if (card.blockedAt !== null) return card;
      const blocked = await blockWorkingCard(tx, communityId, cardNo, at, actor.name);
      return blocked ?? (await readCard(tx, communityId, cardNo)) ?? card; // somebody else was faster: as they left it
    });
  }
}
