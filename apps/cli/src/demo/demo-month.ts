import { demo } from '@youhui/db';
import { addDays, localDateOf } from '@youhui/kernel';
import { isMalformed, readMonthFolder, shiftMonth, withCalendarCuts, type Month } from '@youhui/month';

/** The demo's month as its files have it. */
export async function readDemoMonth(): Promise<Month> {
  const month = await readMonthFolder(demo.monthFolder);
  if (isMalformed(month)) throw new Error(`The demo's month is malformed: ${month.faults[0]?.message ?? ''}`);
  return month;
}

/** The demo's month, moved by whole days so that its last day is the day before `seenOn`, cut as the calendar would. */
export function demoMonthSeenOn(seenOn: Date, month: Month): Month {
  const { timezone } = month.community;
  const lastDay = localDateOf(new Date(month.events.at(-1)?.at ?? seenOn), timezone);
  const yesterday = addDays(localDateOf(seenOn, timezone), -1);
  return inWordsOfTheStreet(withCalendarCuts(shiftMonth(month, daysBetween(lastDay, yesterday))));
}

const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The file names programmes for programs; the demo's people read them. */
function inWordsOfTheStreet(month: Month): Month {
  const named = (programme: string) => demo.programmeNames[programme] ?? programme;
  return {
    ...month,
    events: month.events.map((event) =>
      'programme' in event ? { ...event, programme: named(event.programme) } : event,
    ),
  };
}
