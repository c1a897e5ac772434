import { addDays, isLocalDate, localDateOf, type LocalDate } from '@youhui/kernel';
import { readInstant } from './event-time';
import type { Month, MonthEvent } from './month';

/**
 * The same month `days` later (earlier when negative): `at` by whole days of 86 400 s with its offset kept, `expires_on`
 * and `expire.date` by calendar days. `community.month` becomes the local month of the last event; without events, that
 * of its own first day moved. Labels of cycles stay as they are: see `withCalendarCuts`. A day never goes past 9999-12-31,
 * which people write for "never"; a RangeError is thrown when one would fall before the year 1, or `at` out of the years
 * that events may have.
 */
export function shiftMonth(month: Month, days: number): Month {
  const events = month.events.map((event) => shiftEvent(event, days));
  const last = events.at(-1);
  const lastDay = last
    ? localDateOf(new Date(last.at), month.community.timezone)
    : shiftDay(`${month.community.month}-01`, days);
  return { ...month, community: { ...month.community, month: lastDay.slice(0, 7) }, events };
}

function shiftEvent(event: MonthEvent, days: number): MonthEvent {
  // The offset is written beside it, so moving the written day moves the instant by as many times 86 400 s.
  const at = shiftDay(event.at.slice(0, 10), days) + event.at.slice(10);
  if (!readInstant(at)) throw new RangeError(`${event.at} cannot be moved by ${days} days`);
  switch (event.kind) {
    case 'opening_lot':
      return { ...event, at, expires_on: shiftDay(event.expires_on, days) };
    case 'expire':
      return { ...event, at, date: shiftDay(event.date, days) };
    default:
      return { ...event, at };
  }
}

function shiftDay(day: LocalDate, days: number): LocalDate {
  const shifted = addDays(day, days);
  if (!isLocalDate(shifted)) throw new RangeError(`${day} cannot be moved by ${days} days`);
  return shifted;
}
