import fc from 'fast-check';
import { fen, floorRatio, points } from './amounts';
import { canonicalJson } from './canonical-json';
import { isCommandId } from './command-id';
import { addDays, addMonths, isLocalDate, localDateOf } from './local-date';

describe('amounts', () => {
  it.each([0.5, NaN, Infinity, 2 ** 53, -(2 ** 53)])('refuses %p', (value) => {
    expect(() => points(value)).toThrow(RangeError);
    expect(() => fen(value)).toThrow(RangeError);
  });

  it('makes −0 a plain 0', () => {
    expect(Object.is(points(-0), 0)).toBe(true);
  });

  it('floors a ratio exactly, however large the product', () => {
    fc.assert(
      fc.property(
        fc.nat(Number.MAX_SAFE_INTEGER),
        fc.nat(20_000),
        fc.integer({ min: 20_000, max: 600_000 }),
        (value, numerator, denominator) => {
          expect(BigInt(floorRatio(value, numerator, denominator))).toBe(
            (BigInt(value) * BigInt(numerator)) / BigInt(denominator),
          );
        },
      ),
    );
  });
});

describe('local dates', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-03-15', 24, '2028-03-15'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s + %i months is %s', (date, months, later) => expect(addMonths(date, months)).toBe(later));

  it('counts days across a leap day', () => expect(addDays('2028-02-28', 2)).toBe('2028-03-01'));

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '0000-01-01', '2026-00-10', 'x'])('%s is no day', (text) =>
    expect(isLocalDate(text)).toBe(false),
  );

  it('knows that midnight in Chengdu is the day before in London', () => {
    const midnight = new Date('2026-03-01T00:00:00+08:00');
    expect([localDateOf(midnight, 'Asia/Shanghai'), localDateOf(midnight, 'Europe/London')]).toEqual([
      '2026-03-01',
      '2026-02-28',
    ]);
  });
});

describe('command ids', () => {
  it.each([
    ['a', true],
    ['0193-ab_~!#', true],
    ['x'.repeat(64), true],
    ['', false],
    ['x'.repeat(65), false],
    ['a b', true],
    ['a,b', false],
    [`a'b`, false],
    ['a"b', false],
    ['é', false],
  ])('%s: %p', (text, good) => {
    expect(isCommandId(text)).toBe(good);
  });
});

describe('canonicalJson', () => {
  it('gives equal values equal texts, keeps array order and leaves out what is undefined', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: undefined } })).toBe('{"a":{"d":null},"b":[2,1]}');
  });
});
