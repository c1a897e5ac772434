/** A calendar day as `YYYY-MM-DD`; such texts sort as the days do. */
export type LocalDate = string;

const LAST_DAY: LocalDate = '9999-12-31';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A timezone by its name in the tz database, e.g. `Asia/Shanghai`; offsets such as `+08:00` are none, databases read them backwards. */
export function isTimezone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    localDateOf(new Date(0), name);
    return true;
  } catch {
    return false;
  }
}

/** The calendar day of an instant in a timezone. Throws a RangeError for an unknown timezone. */
export function localDateOf(instant: Date, timezone: string): LocalDate {
  let format = formats.get(timezone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timezone, format);
  }
  return format.format(instant).padStart(10, '0'); // the years before 1000 have fewer digits there
}

/** True for an existing day between 0001-01-01 and 9999-12-31. */
export function isLocalDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** The day `days` later (earlier when negative); never after the year 9999. */
export function addDays(date: LocalDate, days: number): LocalDate {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  if (Number.isNaN(day.getTime()) || day.getUTCFullYear() > 9999) return LAST_DAY;
  return day.toISOString().slice(0, 10);
}

/** The same day of the month `months` later, clamped to that month's last day; never after the year 9999. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(2000, month - 1, 1));
  first.setUTCFullYear(year, month - 1 + months);
  if (first.getUTCFullYear() > 9999) return LAST_DAY;
  const lastDay = new Date(first);
  lastDay.setUTCFullYear(first.getUTCFullYear(), first.getUTCMonth() + 1, 0);
  first.setUTCDate(Math.min(day, lastDay.getUTCDate()));
  return first.toISOString().slice(0, 10);
}
