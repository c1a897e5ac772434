import { addDays, isRefusal, refuse, type LocalDate, type Refusal } from '@youhui/kernel';
import { helperDayRows, helpToday, memberDay, memberDayRows, type HelpToday } from '@youhui/community';
import { put, type Put, type View } from '@youhui/ledger';
import { checkConfirmation, checkSlip, slipLimits } from '../confirmation/confirmation-limits';
import { checkedQuote, isAtTillOf, quoteRows, type QuoteRow } from '../quotes/quote-rows';

interface SaleAtTill {
  readonly checkoutId: string;
  readonly memberNo: string;
  readonly redeemPoints: number;
  readonly quoteId?: string;
  readonly helperNo?: string;
  readonly slipDay?: LocalDate;
}

/** What a sale leaves behind besides the books: the counts of the day, and the end of its quote. */
export interface TillUse {
  readonly rows: readonly Put[];
  /** What the answer says of it; the counts of the day are proved by that. */
  readonly told: { readonly unconfirmedPoints?: number };
}

/** The quote a sale names, with its checks; undefined for one that names none. */
export function quoteOf({ quoteId }: SaleAtTill, view: View): QuoteRow | Refusal | undefined {
  if (quoteId === undefined) return undefined;
  return checkedQuote(view.row(quoteRows, quoteId), (quote) => isAtTillOf(view.actor, quote), view.at);
}

/** The family help a sale is made by, while it stands; undefined for one that names none: `HELP_ENDED`. */
export function helpOf(
  { helperNo, memberNo }: SaleAtTill,
  quote: QuoteRow | undefined,
  view: View,
): HelpToday | Refusal | undefined {
  if (helperNo === undefined) return undefined;
  return quote?.helperNo === helperNo ? helpToday(view, helperNo, memberNo) : refuse('HELP_ENDED');
}

/** A slip is of today or of the two days before: `INVALID_INPUT`, `SLIP_TOO_OLD`. */
export function slipFault({ slipDay }: SaleAtTill, { today }: View): Refusal | undefined {
  if (slipDay === undefined) return undefined;
  if (slipDay > today) return refuse('INVALID_INPUT', { field: 'onDay' });
  return slipDay < addDays(today, -slipLimits.daysBack) ? refuse('SLIP_TOO_OLD') : undefined;
}

/** Whether the member may be taken at their word for these points, as they were known at the till. */
export function useOfTill(
  sale: SaleAtTill,
  quote: QuoteRow | undefined,
  help: HelpToday | undefined,
  view: View,
): TillUse | Refusal {
  const { memberNo, redeemPoints, slipDay } = sale;
  const today = memberDay(view, memberNo, view.today);
  const use =
    quote && checkConfirmation({ ...quote, redeemPoints, day: { ...today, helperLeftPoints: help?.leftPoints } });
  if (isRefusal(use)) return use;
  const written = slipDay === undefined ? undefined : memberDay(view, memberNo, slipDay);
  const beyond = written && checkSlip(redeemPoints, written);
  if (beyond) return beyond;
  const counted = {
    ...today,
    redeemedPoints: today.redeemedPoints + redeemPoints,
    unconfirmedPoints: today.unconfirmedPoints + (use?.unconfirmedPoints ?? 0),
    signPoints: today.signPoints + (use?.signPoints ?? 0),
    slipPoints: today.slipPoints + (slipDay === view.today ? redeemPoints : 0),
  };
  const before = written && slipDay !== view.today && { ...written, slipPoints: written.slipPoints + redeemPoints };
  const helped = help && { ...help.day, usedPoints: help.day.usedPoints + redeemPoints };
  return {
    rows: [
      ...(helped && redeemPoints > 0 ? [put(helperDayRows, helped)] : []),
      ...(redeemPoints > 0 ? [put(memberDayRows, counted), ...(before ? [put(memberDayRows, before)] : [])] : []),
      ...(quote ? [put(quoteRows, { ...quote, checkoutId: sale.checkoutId })] : []),
    ],
    told: use ? { unconfirmedPoints: use.unconfirmedPoints } : {},
  };
}
