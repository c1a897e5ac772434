import { endOfDay, lastAuditDay } from './audit-days';

const now = new Date(2026, 10, 23, 21, 30);

it('lets an auditor in to a day 91 days from now at most', () => expect(lastAuditDay(now)).toBe('2027-02-22'));

it.each<[string, Date | undefined]>([
  ['2026-11-23', new Date(2026, 10, 24)],
  ['2026-12-31', new Date(2027, 0, 1)],
  ['2027-02-22', new Date(2027, 1, 23)],
  ['2027-02-23', undefined],
  ['2026-11-22', undefined],
  ['', undefined],
  ['tomorrow', undefined],
])('%s ends at %s', (day, end) => expect(endOfDay(day, now)).toEqual(end));
