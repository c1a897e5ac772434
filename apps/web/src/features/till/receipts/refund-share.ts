/** What is left of one sale, and what it was. */
export interface Sold {
  readonly billFen: number;
  readonly redeemPoints: number;
  readonly redeemFen: number;
  readonly refundedFen: number;
  readonly refundedPoints: number;
}

/** The part of a sale not taken back yet. */
export const leftOf = (sale: Sold) => ({
  billFen: sale.billFen - sale.refundedFen,
  redeemPoints: sale.redeemPoints - sale.refundedPoints,
});

/** What one point took off this very bill, in fen; 0 when none was used. */
export const faceOf = (sale: Sold): number => (sale.redeemPoints === 0 ? 0 : sale.redeemFen / sale.redeemPoints);

/** The money that goes back with a part: what the points of that part do not cover. */
export const cashOf = (sale: Sold, part: { billFen: number; redeemPoints: number }): number =>
  part.billFen - part.redeemPoints * faceOf(sale);

/** The points that go back with a part of the bill: their share of it, so that neither the part nor the rest goes below zero. */
export function pointsOfPart(sale: Sold, billFen: number): number {
  const left = leftOf(sale);
  if (billFen >= left.billFen) return left.redeemPoints;
  const share = Math.floor((billFen * left.redeemPoints) / left.billFen);
  const face = faceOf(sale);
  const fits = (points: number) =>
    points * face <= billFen && (left.redeemPoints - points) * face <= left.billFen - billFen;
  return [share, share + 1].find(fits) ?? share;
}
