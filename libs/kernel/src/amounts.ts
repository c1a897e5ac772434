declare const unit: unique symbol;

/** A whole number of points, within ±(2^53−1). Points and fen never meet without a named rate. */
export type Points = number & { readonly [unit]: 'POINTS' };
/** A whole number of fen (1/100 yuan), within ±(2^53−1). */
export type Fen = number & { readonly [unit]: 'FEN' };
export type Asset = 'POINTS' | 'FEN';

/** Basis points of one whole: rates are 0…10000; multipliers may be larger (10000 is ×1). */
export const BPS_OF_ONE = 10_000;

/** The number as points. Throws a RangeError when it is no safe whole number: a caller's bug, never a user's input. */
export const points = (value: number): Points => whole(value) as Points;
/** The number as fen. Throws a RangeError when it is no safe whole number. */
export const fen = (value: number): Fen => whole(value) as Fen;

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is not a whole number within ±(2^53−1)`);
  return value === 0 ? 0 : value; // −0 becomes 0, so that equal amounts have equal texts
}

/** True for a whole number that stays exact, from `least` to `most`. */
export const isWhole = (value: unknown, least: number, most = Number.MAX_SAFE_INTEGER): value is number =>
  Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;

/**
 * ⌊value × numerator / denominator⌋ for whole numbers ≥ 0, exact even where the product passes 2^53.
 * Throws a RangeError when the result itself is no safe whole number.
 */
export function floorRatio(value: number, numerator: number, denominator: number): number {
  const product = value * numerator;
  if (Number.isSafeInteger(product)) return Math.floor(product / denominator);
  return whole(Number((BigInt(value) * BigInt(numerator)) / BigInt(denominator)));
}
