import { cycleOn, freeLabel, type CycleCalendar } from './cycle-calendar';

describe('cycleOn', () => {
  it.each<[string, CycleCalendar, string, string]>([
    ['2026-03-15', 'half_month', '2026-03-A', '2026-03-15'],
    ['2026-03-16', 'half_month', '2026-03-B', '2026-03-31'],
    ['2028-02-29', 'half_month', '2028-02-B', '2028-02-29'],
    ['2026-12-31', 'month', '2026-12', '2026-12-31'],
    ['2026-12-31', 'daily', '2026-12-31', '2026-12-31'],
    ['2027-01-03', 'weekly', '2026-W53', '2027-01-03'],
    ['2027-01-04', 'weekly', '2027-W01', '2027-01-10'],
    ['2024-12-30', 'weekly', '2025-W01', '2025-01-05'],
  ])('%s by %s is %s', (day, calendar, label, endsOn) => {
    expect(cycleOn(day, calendar)).toEqual({ label, endsOn });
  });
});

describe('freeLabel', () => {
  it.each<[string, string[], string]>([
    ['2026-03-B', ['2026-03-A'], '2026-03-B'],
    ['2026-03-A', ['2026-03-A'], '2026-03-A.2'],
    ['2026-03-A', ['2026-03-A.2', '2026-03-A'], '2026-03-A.3'],
    ['2026-03-A', ['2026-03-A.2'], '2026-03-A'],
  ])('%s beside %j: %s', (stretch, taken, label) => {
    expect(freeLabel(stretch, new Set(taken))).toBe(label);
  });
});
