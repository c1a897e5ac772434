/** How many points the member wishes to use: as many as may be, or a number. */
export type Wish = { readonly kind: 'most' } | { readonly kind: 'points'; readonly points: number };

export interface Offer {
  readonly points: number;
  readonly redeemFen: number;
  readonly payFen: number;
  /** More than what goes through without the member's confirmation. */
  readonly needsConfirmation: boolean;
  /** What goes through without one on this bill; at most `points`. */
  readonly freePoints: number;
}

/** What one sale comes to; `most` is what the API says this bill could be paid with now. */
export function offerFor(
  wish: Wish,
  billFen: number,
  most: number,
  faceValueFen: number,
  scan: { readonly noPinPoints: number; readonly confirmedPoints: number },
): Offer {
  const points = wish.kind === 'most' ? most : Math.min(wish.points, most);
  const redeemFen = points * faceValueFen;
  const free = Math.max(scan.noPinPoints, scan.confirmedPoints);
  return {
    points,
    redeemFen,
    payFen: billFen - redeemFen,
    needsConfirmation: points > free,
    freePoints: Math.min(free, points),
  };
}

/** A bill so much larger than this shop's usual one that it is asked back once. `null` usual: too few sales to know. */
export const isUnusualBill = (billFen: number, usualBillFen: number | null | undefined): boolean =>
  usualBillFen != null && usualBillFen > 0 && billFen > usualBillFen * 5;
