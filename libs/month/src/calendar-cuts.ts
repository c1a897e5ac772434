import { cycleOn } from '@youhui/clearing';
import { addDays, localDateOf, type LocalDate } from '@youhui/kernel';
import { isEarlier, readInstant } from './event-time';
import type { Month, MonthEvent, MonthEventOf } from './month';

/**
 * The same month with the cuts that its community's calendar would make instead of those in the file: one at the end of
 * every cycle that ends between the first event's day and the last event's, both included. A cut stands after all events
 * of that day, at 23:59:59 local time (or at the last event of the day, if that is later), under the id `CUT-<label>`.
 */
export function withCalendarCuts(month: Month): Month {
  const { timezone, cycle_calendar: calendar } = month.community;
  const dayOf = (event: MonthEvent) => localDateOf(new Date(event.at), timezone);
  const first = month.events[0];
  const last = month.events.at(-1);
  if (!first || !last) return month;

  const events: MonthEvent[] = [];
  let cycle = cycleOn(dayOf(first), calendar);
  const cutCyclesBefore = (day: LocalDate) => {
    while (cycle.endsOn < day) {
      events.push(cutOf(cycle, timezone, events.at(-1)));
      cycle = cycleOn(addDays(cycle.endsOn, 1), calendar);
    }
  };
  for (const event of month.events) {
    cutCyclesBefore(dayOf(event));
    if (event.kind !== 'cut') events.push(event);
  }
  cutCyclesBefore(addDays(dayOf(last), 1));
  return { ...month, events };
}

function cutOf(
  cycle: { readonly label: string; readonly endsOn: LocalDate },
  timezone: string,
  before: MonthEvent | undefined,
): MonthEventOf<'cut'> {
  const endOfDay = lastSecondOf(cycle.endsOn, timezone);
  const at = before && isEarlier(instantOf(endOfDay), instantOf(before.at)) ? before.at : endOfDay;
  return { at, kind: 'cut', id: `CUT-${cycle.label}`, cycle: cycle.label };
}

function instantOf(at: string) {
  const instant = readInstant(at);
  if (!instant) throw new RangeError(`${at} is no time of an event`);
  return instant;
}

/** The last second of a local day as ISO 8601 with the offset in force then. */
function lastSecondOf(day: LocalDate, timezone: string): string {
  const localEnd = `${day}T23:59:59`;
  const asIfUtc = Date.parse(`${localEnd}Z`) / 1000;
  const isOver = (second: number) => localDateOf(new Date(second * 1000), timezone) > day;
  let within = asIfUtc - 86_400; // no offset reaches 24 hours: here the day is not over,
  let over = asIfUtc + 86_400; // and here it is
  while (over - within > 1) {
    const middle = Math.floor((within + over) / 2);
    if (isOver(middle)) over = middle;
    else within = middle;
  }
  const offsetSeconds = asIfUtc - within;
  if (offsetSeconds % 60 !== 0) return new Date(within * 1000).toISOString(); // before standard time
  return `${localEnd}${offsetText(offsetSeconds / 60)}`;
}

function offsetText(minutes: number): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const distance = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}
