import { refuse, type Actor, type Refusal } from '@youhui/kernel';
import { tableRows } from '@youhui/ledger';
import type { Presented } from '../confirmation/confirmation-limits';

/** How long a scan may be worked with, in seconds. */
export const quoteSeconds = 120;

export interface QuoteRow {
  readonly quoteId: string;
  readonly merchantNo: string;
  /** Where it was opened, as `tillOf` names it; empty for a sign, which any till of the shop may take up. */
  readonly till: string;
  readonly memberNo: string;
  readonly presented: Presented;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  readonly billFen: number | null;
  readonly askedPoints: number | null;
  readonly confirmedPoints: number;
  readonly checkoutId: string | null;
  /** The family help whose phone was shown; null for everything of the member's own. */
  readonly helperNo: string | null;
}

/** The pen writes one thing of a quote: the sale it ended in. What was confirmed is written beside it, by confirming. */
export const quoteRows = tableRows<QuoteRow>({
  table: 'checkout_quote',
  key: ['quoteId'],
  columns: {
    quoteId: ['quote_id', 'text'],
    merchantNo: ['merchant_no', 'text'],
    till: ['till', 'text'],
    memberNo: ['member_no', 'text'],
    presented: ['presented', 'text'],
    openedAt: ['opened_at', 'timestamptz'],
    expiresAt: ['expires_at', 'timestamptz'],
    billFen: ['bill_fen', 'bigint'],
    askedPoints: ['asked_points', 'bigint'],
    confirmedPoints: ['confirmed_points', 'bigint'],
    checkoutId: ['checkout_id', 'text'],
    helperNo: ['helper_no', 'text'],
  },
  updates: ['checkoutId'],
});

/** The till somebody stands at: a paired one, or for those who signed in with a password, themselves. */
export const tillOf = (actor: Actor): string => actor.terminalNo ?? actor.name;

type Opened = Pick<QuoteRow, 'merchantNo' | 'till' | 'presented'>;

/** Whether the actor stands at the till of a quote: where it was opened, or for a sign at any of the shop. */
export const isAtTillOf = (actor: Actor, { merchantNo, till, presented }: Opened): boolean =>
  (actor.merchantNo === undefined || actor.merchantNo === merchantNo) &&
  (presented === 'sign' || till === tillOf(actor));

/** The checks of a quote, in their order: `QUOTE_NOT_FOUND`, `QUOTE_EXPIRED`, `QUOTE_SPENT`. */
export function checkedQuote<Quote extends Pick<QuoteRow, 'expiresAt' | 'checkoutId'>>(
  quote: Quote | undefined,
  isTheirs: (quote: Quote) => boolean,
  at: Date,
): Quote | Refusal {
  if (!quote || !isTheirs(quote)) return refuse('QUOTE_NOT_FOUND');
  if (quote.expiresAt <= at) return refuse('QUOTE_EXPIRED');
  if (quote.checkoutId !== null) return refuse('QUOTE_SPENT');
  return quote;
}
