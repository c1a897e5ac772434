import { skewAfter } from './server-clock';

const at = (serverMs: number, sentMs: number, receivedMs: number) => ({ serverMs, sentMs, receivedMs });

it.each([
  ['a device that is an hour slow', 0, at(3_600_000, 0, 200), 3_599_900],
  ['a device that is an hour fast', 0, at(0, 3_600_000, 3_600_200), -3_600_100],
  ['a difference within the grain of a header', 400, at(1_000_500, 1_000_000, 1_000_200), 400],
  ['the same clock, seen again after it was put right', 3_600_000, at(1_000_000, 1_000_000, 1_000_100), -50],
  ['an answer that took too long', 7, at(9_000_000, 0, 6_000), 7],
  ['a clock that was turned back in between', 7, at(9_000_000, 2_000, 1_000), 7],
  ['no date in the answer', 7, at(Number.NaN, 0, 10), 7],
])('%s', (_, before, time, after) => expect(skewAfter(before, time)).toBe(after));
