import { addDays, type LocalDate } from '@youhui/kernel';

export type CycleCalendar = 'half_month' | 'daily' | 'weekly' | 'month';

export interface CalendarCycle {
  readonly label: string;
  readonly endsOn: LocalDate;
}

/** The cycle a day belongs to: its label and its last day. Weeks are ISO weeks, Monday to Sunday. */
export function cycleOn(day: LocalDate, calendar: CycleCalendar): CalendarCycle {
  const month = day.slice(0, 7);
  const monthEnd = addDays(`${nextMonth(month)}-01`, -1);
  switch (calendar) {
    case 'daily':
      return { label: day, endsOn: day };
    case 'weekly':
      return week(day);
    case 'month':
      return { label: month, endsOn: monthEnd };
    case 'half_month':
      return day.slice(8) <= '15'
        ? { label: `${month}-A`, endsOn: `${month}-15` }
        : { label: `${month}-B`, endsOn: monthEnd };
  }
}

/** The stretch's label, or that with the first of `.2`, `.3` … that is not taken. */
export function freeLabel(stretch: string, taken: ReadonlySet<string>): string {
  let label = stretch;
  for (let count = 2; taken.has(label); count += 1) label = `${stretch}.${count}`;
  return label;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return number === 12
    ? `${String(year + 1).padStart(4, '0')}-01`
    : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}

function week(day: LocalDate): CalendarCycle {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const thursday = addDays(day, 3 - weekday);
  const year = thursday.slice(0, 4);
  const days = (Date.parse(`${thursday}T00:00:00Z`) - Date.parse(`${year}-01-01T00:00:00Z`)) / 86_400_000;
  return { label: `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`, endsOn: addDays(day, 6 - weekday) };
}
