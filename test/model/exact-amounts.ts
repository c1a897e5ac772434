export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Whole numbers multiplied exactly, however large the product. */
export const product = (...factors: readonly number[]): bigint =>
  factors.reduce((total, factor) => total * BigInt(factor), 1n);

/** ⌊dividend ÷ divisor⌋ of a dividend that is not negative. */
export const floored = (dividend: bigint, divisor: number): number => Number(dividend / BigInt(divisor));
