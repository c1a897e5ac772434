import { isRefusal, isWhole, refuse, type Points, type Refusal, type RequestContext } from '@youhui/kernel';
import type { CheckPin } from '@youhui/community';
import type { Database } from '@youhui/platform';
import type { QuoteQueries } from '../quotes/quote.queries';
import { checkedQuote, isAtTillOf } from '../quotes/quote-rows';
import { confirmOpenQuote, type QuoteView } from '../quotes/quote.store';
import { writeToOpenQuote } from '../quotes/write-to-open-quote';

export interface ConfirmQuoteByPinOrder {
  readonly quoteId: string;
  /** Six digits, typed by the member at the till. */
  readonly pin: string;
  readonly redeemPoints: Points;
}

/**
 * The member agrees at the till, with their PIN. No PIN is tried for a quote that could not be confirmed.
 * Refusals in order: `INVALID_INPUT`, `QUOTE_NOT_FOUND`, `QUOTE_EXPIRED`, `QUOTE_SPENT`, `PIN_NOT_SET`, `TOO_MANY_TRIES`,
 * `PIN_WRONG`.
 */
export class ConfirmQuoteByPin {
  constructor(
    private readonly database: Database,
    private readonly queries: QuoteQueries,
    private readonly pins: Pick<CheckPin, 'execute'>,
  ) {}

  async execute(ctx: RequestContext, order: ConfirmQuoteByPinOrder): Promise<QuoteView | Refusal> {
    const { quoteId, pin, redeemPoints } = order;
    if (!/^[0-9]{6}$/.test(pin)) return refuse('INVALID_INPUT', { field: 'pin' });
    if (!isWhole(redeemPoints, 0)) return refuse('INVALID_INPUT', { field: 'redeemPoints' });
    const { communityId, actor, at } = ctx;
    const isHere = (one: QuoteView) => isAtTillOf(actor, one);
    const quote = checkedQuote(await this.queries.quote(ctx, quoteId), isHere, at);
    if (isRefusal(quote)) return quote;
    const known = await this.pins.execute(ctx, { memberNo: quote.memberNo, pin });
    if (isRefusal(known)) return known;
    const write = confirmOpenQuote(communityId, at, quoteId, redeemPoints);
    return writeToOpenQuote(this.database, ctx, quoteId, isHere, write);
  }
}
