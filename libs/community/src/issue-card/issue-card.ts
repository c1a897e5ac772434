import { isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { nfcIdOf } from '../card-number';
import { countWorkingCards, type CardRow } from '../member-card.store';
import { holdMember } from '../member.store';
import { ownMatter } from '../own-interest';
import { chipInUse, insertNewCard, mostCards } from '../new-card';

export interface IssueCardOrder {
  readonly memberNo: string;
  /** The number of the chip in it, 8–20 hexadecimal digits; null for a card that is only printed. */
  readonly nfcId?: string | null;
}

/**
 * Gives a member a card, wristband or sticker to show at tills. Points belong to the member, never to the card.
 * Refusals: `INVALID_INPUT` (`nfcId`: no chip's number, or one of a card that works), `MEMBER_NOT_FOUND`,
 * `CONFLICT_OF_INTEREST`, `CARD_LIMIT_REACHED` (5 that work).
 */
export class IssueCard {
  constructor(private readonly database: Database) {}

  async execute({ communityId, actor, at }: RequestContext, order: IssueCardOrder): Promise<CardRow | Refusal> {
    const { memberNo } = order;
    const nfcId = order.nfcId == null ? null : nfcIdOf(order.nfcId);
    if (nfcId === undefined) return refuse('INVALID_INPUT', { field: 'nfcId' });
    if (!isStorable(memberNo)) return refuse('MEMBER_NOT_FOUND');
    return this.database
      .inCommunity(communityId, async (tx) => {
        if (!(await holdMember(tx, communityId, memberNo))) return refuse('MEMBER_NOT_FOUND');
        const own = await ownMatter(tx, communityId, actor, { memberNo });
        if (own) return own;
        if ((await countWorkingCards(tx, communityId, memberNo)) >= mostCards) return refuse('CARD_LIMIT_REACHED');
        return insertNewCard(tx, communityId, { memberNo, nfcId, replaces: null, issuedAt: at, issuedBy: actor.name });
      })
      .catch(chipInUse);
  }
}
