import { randomUUID } from 'node:crypto';
import { isRefusal, isWhole, refuse, type Fen, type Points, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import type { QuoteCheckout } from '../quote-checkout/quote-checkout';
import { noPinPoints } from '../confirmation/confirmation-limits';
import { quoteSeconds } from '../quotes/quote-rows';
import { insertQuotes, signUse, type QuoteView, type SignUse } from '../quotes/quote.store';

export interface OpenSignQuoteOrder {
  readonly merchantNo: string;
  /** The whole bill, before points; at least 1 fen. */
  readonly billFen: Fen;
  /** At least 1: what is only paid in money needs no sign. */
  readonly redeemPoints: Points;
}

/** How many of these one member may have waiting. */
const mostOpenSigns = 5;

/**
 * Opens a quote from the member's side: they scanned the shop's printed sign and typed the bill. The shop's till takes it
 * up. It counts as confirmed for what was typed, within the limits of signs.
 * Refusals in order: `INVALID_INPUT`, `MERCHANT_NOT_FOUND`, `MERCHANT_LEFT`, `MERCHANT_SUSPENDED`, `MEMBER_NOT_FOUND`, `ACCOUNT_FROZEN`,
 * `REDEEM_SHARE_EXCEEDED`, `DAILY_LIMIT_EXCEEDED`, `INSUFFICIENT_POINTS`, `TOO_MANY_TRIES` (five wait already),
 * `SIGN_LIMIT_EXCEEDED`.
 */
export class OpenSignQuote {
  constructor(
    private readonly database: Database,
    private readonly sale: QuoteCheckout,
  ) {}

  async execute(
    ctx: RequestContext,
    memberNo: string,
    { merchantNo, billFen, redeemPoints }: OpenSignQuoteOrder,
  ): Promise<QuoteView | Refusal> {
    if (!isWhole(redeemPoints, 1)) return refuse('INVALID_INPUT', { field: 'redeemPoints' });
    const sale = await this.sale.execute(ctx, { merchantNo, memberNo, billFen, redeemPoints, channel: 'sign' });
    if (isRefusal(sale)) return sale;
    const { communityId, at } = ctx;
    const opened = {
      quoteId: randomUUID(),
      merchantNo,
      till: '',
      memberNo,
      presented: 'sign' as const,
      openedAt: at,
      expiresAt: new Date(at.getTime() + quoteSeconds * 1000),
      billFen,
      askedPoints: redeemPoints,
      confirmedPoints: redeemPoints,
      checkoutId: null,
      helperNo: null,
    };
    return this.database.inCommunity(communityId, async (tx) => {
      const asked = signUse(communityId, at, memberNo, quoteSeconds);
      const [use] = await tx.query<SignUse>(asked.text, asked.values);
      if (!use || use.open >= mostOpenSigns) return refuse('TOO_MANY_TRIES');
      const limitPoints = noPinPoints('sign', { unconfirmedPoints: 0, signPoints: use.signPoints });
      if (redeemPoints > limitPoints) return refuse('SIGN_LIMIT_EXCEEDED', { limitPoints });
      const [[quote] = []] = await tx.last<QuoteView>([insertQuotes(communityId, [opened])]);
      return quote ?? refuse('ACCOUNT_FROZEN');
    });
  }
}
