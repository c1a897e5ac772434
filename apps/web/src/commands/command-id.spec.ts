import { makeCommandId } from './command-id';

const source = (nowMs: number, byte: number) => ({
  nowMs: () => nowMs,
  randomBytes: (count: number) => new Uint8Array(count).fill(byte),
});

it('is a UUID of version 7 whatever the chance', () => {
  const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
  expect(makeCommandId(source(0, 0))).toMatch(shape);
  expect(makeCommandId(source(Date.UTC(2026, 2, 1), 0xff))).toMatch(shape);
  expect(makeCommandId()).toMatch(shape);
});

it('begins with the time, so that ids sort as they were made', () => {
  const earlier = makeCommandId(source(1_700_000_000_000, 0xff));
  const later = makeCommandId(source(1_700_000_000_001, 0));
  expect(earlier < later).toBe(true);
  expect(earlier.replaceAll('-', '').slice(0, 12)).toBe((1_700_000_000_000).toString(16).padStart(12, '0'));
});
