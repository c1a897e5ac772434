import { countdownText, deadlineOf, secondsLeft } from './countdown';

it.each([
  [120_000, 0, 120, '2:00'],
  [120_000, 1, 120, '2:00'],
  [120_000, 15_000, 105, '1:45'],
  [120_000, 111_500, 9, '0:09'],
  [120_000, 120_000, 0, '0:00'],
  [120_000, 500_000, 0, '0:00'],
])('until %d at %d: %d s, shown %s', (deadline, now, seconds, text) => {
  expect(secondsLeft(deadline, now)).toBe(seconds);
  expect(countdownText(seconds)).toBe(text);
});

it('never trusts a clock beyond the life of a scan', () => {
  const now = Date.parse('2026-03-01T00:00:00Z');
  expect(deadlineOf('2026-03-01T00:01:00Z', now)).toBe(now + 60_000);
  expect(deadlineOf('2026-03-01T09:00:00Z', now)).toBe(now + 120_000);
  expect(deadlineOf('2026-02-28T00:00:00Z', now)).toBe(now);
  expect(deadlineOf('soon', now)).toBe(now);
});
