import { isWhole, refuse, type Fen, type Points, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { isAtTillOf } from '../quotes/quote-rows';
import { askOfOpenQuote, type QuoteView } from '../quotes/quote.store';
import { writeToOpenQuote } from '../quotes/write-to-open-quote';

export interface AskConfirmationOrder {
  readonly quoteId: string;
  /** Shown to the member; at least 1 fen. */
  readonly billFen: Fen;
  /** At least 1. */
  readonly redeemPoints: Points;
}

/**
 * Puts bill and points before the member, on their own phone. Asking again replaces what was asked.
 * Refusals in order: `INVALID_INPUT`, `QUOTE_NOT_FOUND` (another till’s as well), `QUOTE_EXPIRED`, `QUOTE_SPENT`.
 */
export class AskConfirmation {
  constructor(private readonly database: Database) {}

  async execute(ctx: RequestContext, order: AskConfirmationOrder): Promise<QuoteView | Refusal> {
    const { quoteId, billFen, redeemPoints } = order;
    if (!isWhole(billFen, 1)) return refuse('INVALID_INPUT', { field: 'billFen' });
    if (!isWhole(redeemPoints, 1)) return refuse('INVALID_INPUT', { field: 'redeemPoints' });
    const write = askOfOpenQuote(ctx.communityId, ctx.at, quoteId, billFen, redeemPoints);
    return writeToOpenQuote(this.database, ctx, quoteId, (quote) => isAtTillOf(ctx.actor, quote), write);
  }
}
