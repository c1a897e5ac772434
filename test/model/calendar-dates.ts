import type { LocalDate } from '@youhui/kernel';

const pad = (value: number, width: number) => String(value).padStart(width, '0');

const written = (year: number, month: number, day: number): LocalDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const partsOf = (date: LocalDate) => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
};

/** No `at` and no sweep is ever later: what would end after it never ends. */
const lastDate: LocalDate = '9999-12-31';

/** Tells the local date of an instant in a timezone. */
export const localDates = (timezone: string): ((at: string | number) => LocalDate) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (at) => {
    const parts = format.formatToParts(new Date(at));
    const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    return written(read('year'), read('month'), read('day'));
  };
};

/** The same day so many months later, or the last day of that month where it has no such day. */
export const monthsAfter = (date: LocalDate, months: number): LocalDate => {
  const { year, month, day } = partsOf(date);
  const monthsSinceYearNought = year * 12 + (month - 1) + months;
  const newYear = Math.floor(monthsSinceYearNought / 12);
  if (newYear > 9999) return lastDate;
  const newMonth = (monthsSinceYearNought % 12) + 1;
  const lastDay = new Date(Date.UTC(newYear, newMonth, 0)).getUTCDate();
  return written(newYear, newMonth, Math.min(day, lastDay));
};

export const daysAfter = (date: LocalDate, days: number): LocalDate => {
  const { year, month, day } = partsOf(date);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return moved.getUTCFullYear() > 9999 ? lastDate : moved.toISOString().slice(0, 10);
};
