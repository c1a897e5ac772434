import { isWhole, refuse, type Points, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { confirmOpenQuote, type QuoteView } from '../quotes/quote.store';
import { writeToOpenQuote } from '../quotes/write-to-open-quote';

export interface ConfirmQuoteOrder {
  readonly quoteId: string;
  /** The most points this scan may take. The last confirmation counts. */
  readonly redeemPoints: Points;
}

/**
 * The member agrees on their own phone. Who is no member has no quotes.
 * Refusals in order: `INVALID_INPUT`, `QUOTE_NOT_FOUND` (another member’s as well), `QUOTE_EXPIRED`, `QUOTE_SPENT`.
 */
export class ConfirmQuote {
  constructor(private readonly database: Database) {}

  async execute(ctx: RequestContext, { quoteId, redeemPoints }: ConfirmQuoteOrder): Promise<QuoteView | Refusal> {
    if (!isWhole(redeemPoints, 0)) return refuse('INVALID_INPUT', { field: 'redeemPoints' });
    const { communityId, actor, at } = ctx;
    const isOwn = ({ memberNo }: QuoteView) => actor.memberNo !== undefined && memberNo === actor.memberNo;
    const write = confirmOpenQuote(communityId, at, quoteId, redeemPoints);
    return writeToOpenQuote(this.database, ctx, quoteId, isOwn, write);
  }
}
