import type { LocalDate } from '@youhui/kernel';
import type { Lot } from './command-kind';

/** Points put together from lots, in the order of taking. */
export interface Taken {
  readonly lotId: number;
  readonly issuer: string;
  readonly points: number;
}

/** Lots that may be spent on this day: those that expire today still may. */
export const liveLots = (lots: readonly Lot[], today: LocalDate): readonly Lot[] =>
  lots.filter(({ expiresOn }) => expiresOn >= today);

export const pointsIn = (lots: readonly Lot[]): number =>
  lots.reduce((sum, { remainingPoints }) => sum + remainingPoints, 0);

/** `wanted` points from the lots in the order given; they must hold as many. */
export function takeFrom(lots: readonly Lot[], wanted: number): Taken[] {
  const taken: Taken[] = [];
  let left = wanted;
  for (const { lotId, issuer, remainingPoints } of lots) {
    if (left === 0) break;
    const points = Math.min(left, remainingPoints);
    taken.push({ lotId, issuer, points });
    left -= points;
  }
  return taken;
}

/** Points by issuer, in the order the issuers were first met. */
export function pointsByIssuer(taken: readonly Taken[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { issuer, points } of taken) sums.set(issuer, (sums.get(issuer) ?? 0) + points);
  return sums;
}
