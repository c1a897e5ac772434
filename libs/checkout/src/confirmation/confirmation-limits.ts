import { refuse, type Refusal } from '@youhui/kernel';
import type { MemberDayRow } from '@youhui/community';

/** By a payment code or a card, without the member confirming: points of one sale, and of all sales of a day. */
export const noPinLimits = { perSalePoints: 50, perDayPoints: 100 } as const;
/** By a shop's printed sign, which anybody can photograph: points of one sale, and of all such sales of a day. */
export const signLimits = { perSalePoints: 20, perDayPoints: 50 } as const;
/** By paper slips, entered when the line is back: points a member and day of writing, and how many days back. */
export const slipLimits = { perDayPoints: 20, daysBack: 2 } as const;

/** How a member was known: by a code, by a card, by scanning the shop's sign themselves, or by a family helper's phone. */
export type Presented = 'code' | 'card' | 'sign' | 'helper';

/** What the limits of a day are counted from. */
export interface DayUse extends Pick<MemberDayRow, 'unconfirmedPoints' | 'signPoints'> {
  /** What the family helper may still use today; only where a helper's phone was shown. */
  readonly helperLeftPoints?: number | null;
}

export interface ConfirmationGround {
  readonly presented: Presented;
  readonly redeemPoints: number;
  /** What the member has agreed to by phone or PIN, or typed on their own phone after scanning a sign. */
  readonly confirmedPoints: number;
  readonly day: DayUse;
}

/** What a sale adds to the counts of its day. */
export interface ConfirmationUse {
  readonly unconfirmedPoints: number;
  readonly signPoints: number;
}

/** The most points that would go through now without the member confirming; for a sign and for a helper, at all. */
export function noPinPoints(presented: Presented, day: DayUse): number {
  if (presented === 'helper') return day.helperLeftPoints ?? 0;
  const [limits, used] = presented === 'sign' ? [signLimits, day.signPoints] : [noPinLimits, day.unconfirmedPoints];
  return Math.max(0, Math.min(limits.perSalePoints, limits.perDayPoints - used));
}

/**
 * Whether these points may be taken as the member was presented. A sign has its limits whatever was confirmed, and takes
 * no more than the member typed. A helper has what is left of their day, whatever was confirmed. A code or a card takes
 * what was confirmed, or what goes without: a sale beyond what was confirmed counts whole as unconfirmed. Refusals: `HELPER_LIMIT_EXCEEDED`, `SIGN_LIMIT_EXCEEDED`, `CONFIRMATION_NEEDED`.
 */
export function checkConfirmation(ground: ConfirmationGround): ConfirmationUse | Refusal {
  const { presented, redeemPoints, confirmedPoints, day } = ground;
  const free = noPinPoints(presented, day);
  if (presented === 'helper')
    return redeemPoints > free
      ? refuse('HELPER_LIMIT_EXCEEDED', { limitPoints: free })
      : { unconfirmedPoints: 0, signPoints: 0 };
  if (presented === 'sign') {
    if (redeemPoints > free) return refuse('SIGN_LIMIT_EXCEEDED', { limitPoints: free });
    if (redeemPoints > confirmedPoints) return refuse('CONFIRMATION_NEEDED', { noPinPoints: 0, confirmedPoints });
    return { unconfirmedPoints: 0, signPoints: redeemPoints };
  }
  if (redeemPoints <= confirmedPoints) return { unconfirmedPoints: 0, signPoints: 0 };
  if (redeemPoints > free) return refuse('CONFIRMATION_NEEDED', { noPinPoints: free, confirmedPoints });
  return { unconfirmedPoints: redeemPoints, signPoints: 0 };
}

/** Whether a slip of that day may take these points: `SLIP_LIMIT_EXCEEDED` with what the day has left. */
export function checkSlip(redeemPoints: number, day: Pick<MemberDayRow, 'slipPoints'>): Refusal | undefined {
  const remainingPoints = Math.max(0, slipLimits.perDayPoints - day.slipPoints);
  return redeemPoints > remainingPoints ? refuse('SLIP_LIMIT_EXCEEDED', { remainingPoints }) : undefined;
}
