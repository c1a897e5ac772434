import { isLocalDate } from '@youhui/kernel';

/** A point in time, exact to the nanosecond: `at` may be finer than a Date. */
export interface Instant {
  /** Since 1970-01-01T00:00:00Z. */
  readonly epochSeconds: number;
  readonly nanoseconds: number;
}

const shape =
  /^(\d{4}-\d{2}-\d{2})T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)(?:\.(\d{1,9}))?(Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads `at`: date, `T`, time to the second with at most nine digits of fraction, and `Z` or ±HH:MM. Undefined for any
 * other writing and for a date or time that does not exist. Own bound: the years 0002 to 9998, so that the local date is
 * a day between 0001-01-01 and 9999-12-31 in every timezone.
 */
export function readInstant(at: string): Instant | undefined {
  const [, date, time, fraction = '', offset] = shape.exec(at) ?? [];
  if (!date || !isLocalDate(date) || date < '0002' || date >= '9999') return undefined;
  return {
    epochSeconds: Date.parse(`${date}T${time}${offset}`) / 1000,
    nanoseconds: Number(fraction.padEnd(9, '0')),
  };
}

export function isEarlier(a: Instant, b: Instant): boolean {
  return a.epochSeconds === b.epochSeconds ? a.nanoseconds < b.nanoseconds : a.epochSeconds < b.epochSeconds;
}
