import { isRefusal, isWhole, refuse, type Fen, type Points, type Refusal, type RequestContext } from '@youhui/kernel';
import type {
  CompleteCheckout,
  CompleteCheckoutOrder,
  CompletedCheckout,
  QuotedCheckout,
} from '../complete-checkout/complete-checkout';
import type { Presented } from '../confirmation/confirmation-limits';
import type { QuoteCheckout } from '../quote-checkout/quote-checkout';
import type { QuoteQueries } from '../quotes/quote.queries';

export interface CompleteQuoteOrder {
  readonly quoteId: string;
  /** The whole bill, before points; at least 1 fen. */
  readonly billFen: Fen;
  readonly redeemPoints: Points;
}

const channels: Readonly<Record<Presented, string>> = {
  code: 'scan',
  card: 'card',
  sign: 'sign',
  helper: 'helper',
};

/** The order of a sale by scan: who stands behind a quote never changes, so it may be read before the pen is taken. */
async function saleOf(
  queries: QuoteQueries,
  communityId: string,
  { quoteId, billFen, redeemPoints }: CompleteQuoteOrder,
): Promise<CompleteCheckoutOrder | Refusal> {
  if (!isWhole(billFen, 1)) return refuse('INVALID_INPUT', { field: 'billFen' });
  if (!isWhole(redeemPoints, 0)) return refuse('INVALID_INPUT', { field: 'redeemPoints' });
  const quote = await queries.origin(communityId, quoteId);
  if (!quote) return refuse('QUOTE_NOT_FOUND');
  const { merchantNo, memberNo, presented, helperNo } = quote;
  const sale = { quoteId, merchantNo, memberNo, billFen, redeemPoints, channel: channels[presented] };
  return helperNo === null ? sale : { ...sale, helperNo };
}

/**
 * Sells to the member behind a scan, once: a quote ends in one sale at most, whatever comes at the same time. Refused, it
 * stays open: other amounts are another command on the same quote.
 * Refusals in order: `INVALID_INPUT`, `MERCHANT_NOT_FOUND`, `MERCHANT_LEFT`, `MERCHANT_SUSPENDED`, `QUOTE_NOT_FOUND` (of another shop or
 * till as well), `QUOTE_EXPIRED`, `QUOTE_SPENT`, `HELP_ENDED`, `MEMBER_NOT_FOUND`, `ACCOUNT_FROZEN`,
 * `REDEEM_SHARE_EXCEEDED`, `DAILY_LIMIT_EXCEEDED`, `INSUFFICIENT_POINTS`, `HELPER_LIMIT_EXCEEDED`, `CONFIRMATION_NEEDED`,
 * `SIGN_LIMIT_EXCEEDED`.
 */
export class CompleteQuote {
  constructor(
    private readonly queries: QuoteQueries,
    private readonly sale: CompleteCheckout,
  ) {}

  async execute(
    ctx: RequestContext,
    commandId: string,
    order: CompleteQuoteOrder,
  ): Promise<CompletedCheckout | Refusal> {
    const sale = await saleOf(this.queries, ctx.communityId, order);
    return isRefusal(sale) ? sale : this.sale.execute(ctx, commandId, sale);
  }
}

/** Says what `CompleteQuote` would answer now: the same rules and refusals, nothing written, nothing promised. */
export class PriceQuote {
  constructor(
    private readonly queries: QuoteQueries,
    private readonly sale: QuoteCheckout,
  ) {}

  async execute(
    ctx: RequestContext,
    order: CompleteQuoteOrder,
  ): Promise<(QuotedCheckout & Pick<CompleteCheckoutOrder, 'merchantNo' | 'memberNo'>) | Refusal> {
    const sale = await saleOf(this.queries, ctx.communityId, order);
    if (isRefusal(sale)) return sale;
    const answer = await this.sale.execute(ctx, sale);
    const { merchantNo, memberNo } = sale;
    return isRefusal(answer) ? answer : { ...answer, merchantNo, memberNo };
  }
}
