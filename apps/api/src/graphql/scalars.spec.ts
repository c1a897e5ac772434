import { isStorable } from '@youhui/kernel';
import { type GraphQLScalarType, parseValue } from 'graphql';
import { localeOf } from '../request/locale';
import { cursorOf, numberBefore, pageOf, textAfter } from './paging';
import { AmountScalar, CommandIdScalar, FenScalar, LocalDateScalar, PointsScalar } from './scalars';

const literal = (scalar: GraphQLScalarType, text: string): unknown => scalar.parseLiteral(parseValue(text));

describe.each([PointsScalar, FenScalar, AmountScalar])('%s', (scalar) => {
  it.each([0, 1, -1, 2 ** 53 - 1, 1 - 2 ** 53])('takes %d', (value) => {
    expect(scalar.parseValue(value)).toBe(value);
    expect(literal(scalar, String(value))).toBe(value);
    expect(scalar.serialize(value)).toBe(value);
  });

  it('makes 0 of −0', () => {
    expect(Object.is(scalar.parseValue(-0), 0)).toBe(true);
    expect(Object.is(literal(scalar, '-0'), 0)).toBe(true);
  });

  it.each([1.5, 2 ** 53, NaN, Infinity, '1', '', true, null, [1], {}])('refuses %p', (value) => {
    expect(() => scalar.parseValue(value)).toThrow('whole JSON number');
  });

  it.each(['1.0', '1e3', '9007199254740992', '"1"', 'true', '[1]'])('refuses %s written in a query', (text) => {
    expect(() => literal(scalar, text)).toThrow('whole JSON number');
  });
});

describe('Other words of the door', () => {
  it('takes command ids and days only in their form', () => {
    expect(CommandIdScalar.parseValue('01a2-x')).toBe('01a2-x');
    expect(CommandIdScalar.parseValue('a b')).toBe('a b');
    for (const id of ['', 'a\tb', 'a,b', '"', 'x'.repeat(65), 'é', 7])
      expect(() => CommandIdScalar.parseValue(id)).toThrow();
    expect(LocalDateScalar.parseValue('2028-02-29')).toBe('2028-02-29');
    for (const day of ['2027-02-29', '2027-2-1', '20270201', 5])
      expect(() => LocalDateScalar.parseValue(day)).toThrow();
  });

  it.each([
    [undefined, 'zh'],
    ['fr', 'zh'],
    ['en-GB,en;q=0.9', 'en'],
    ['en;q=0.2, zh-CN;q=0.8', 'zh'],
    ['en;q=0', 'zh'],
    ['fr, en;q=0.1', 'en'],
  ])('answers %p in %s', (header, locale) => expect(localeOf(header)).toBe(locale));

  it('goes on where a page ended, and nowhere else', () => {
    const { rows, nextCursor } = pageOf([9, 8, 7], 2, (row) => row);
    expect(rows).toEqual([9, 8]);
    expect(numberBefore(nextCursor)).toBe(8);
    expect(pageOf([9, 8], 2, (row) => row).nextCursor).toBeNull();
    expect(textAfter(cursorOf('会员1'))).toBe('会员1');
    for (const bad of ['', 'a b', cursorOf('x'), cursorOf('-1'), cursorOf('1e3')])
      expect(() => numberBefore(bad)).toThrow('nextCursor');
    expect(() => textAfter(cursorOf('a\0'))).toThrow('nextCursor');
  });

  it('keeps out text that the database would not keep', () => {
    expect(['林😀', ''].every(isStorable)).toBe(true);
    expect(['a\0', '\ud83d'].some(isStorable)).toBe(false);
  });
});
