const dayMs = 86_400_000;
/** One less than the API takes: the last day is meant to its end, wherever the clock stands today. */
const auditDays = 91;

const localDay = (at: Date): string =>
  [at.getFullYear(), String(at.getMonth() + 1).padStart(2, '0'), String(at.getDate()).padStart(2, '0')].join('-');

/** The last day an auditor may be let in to. */
export const lastAuditDay = (now: Date): string => localDay(new Date(now.getTime() + auditDays * dayMs));

/** When a day that was chosen is over; undefined for one that cannot be chosen. */
export function endOfDay(day: string, now: Date): Date | undefined {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day < localDay(now) || day > lastAuditDay(now)) return undefined;
  return new Date(year, month - 1, date + 1);
}
