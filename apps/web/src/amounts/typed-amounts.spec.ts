import { parsePoints, parseYuan } from './typed-amounts';

describe('parseYuan', () => {
  it.each([
    ['32', 3200],
    ['32.5', 3250],
    ['32.50', 3250],
    ['32.', 3200],
    ['.5', 50],
    ['0.01', 1],
    ['007', 700],
    ['1,234.56', 123456],
    ['¥ 8', 800],
    ['¥8', 800],
    ['8元', 800],
    [' 32。5 ', 3250],
    ['１２．３', 1230],
    ['1000000', 100_000_000],
    ['0.29', 29],
    ['1.15', 115],
  ])('reads %s exactly', (typed, amount) => expect(parseYuan(typed)).toEqual({ ok: true, amount }));

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['abc', 'notANumber'],
    ['.', 'notANumber'],
    ['-5', 'notANumber'],
    ['1e3', 'notANumber'],
    ['12,50', 'notANumber'],
    ['1 2', 'notANumber'],
    ['Infinity', 'notANumber'],
    ['3.999', 'tooManyDecimals'],
    ['0', 'zero'],
    ['0.00', 'zero'],
    ['1000000.01', 'tooLarge'],
    ['690123456789012345', 'tooLarge'],
    ['9'.repeat(500), 'tooLarge'],
  ])('refuses %s as %s', (typed, problem) => expect(parseYuan(typed)).toEqual({ ok: false, problem }));
});

describe('parsePoints', () => {
  it('takes nothing typed for zero only where zero is meant', () => {
    expect(parsePoints('', true)).toEqual({ ok: true, amount: 0 });
    expect(parsePoints('', false)).toEqual({ ok: false, problem: 'empty' });
    expect(parsePoints('0', true)).toEqual({ ok: true, amount: 0 });
    expect(parsePoints('0', false)).toEqual({ ok: false, problem: 'zero' });
  });
  it('reads whole numbers, full-width too', () => {
    expect(parsePoints('50', true)).toEqual({ ok: true, amount: 50 });
    expect(parsePoints('５０', true)).toEqual({ ok: true, amount: 50 });
  });
  it.each([
    ['5.5', 'notWhole'],
    ['-1', 'notANumber'],
    ['1e3', 'notANumber'],
    ['many', 'notANumber'],
    ['100000001', 'tooLarge'],
  ])('refuses %s as %s', (typed, problem) => expect(parsePoints(typed, true)).toEqual({ ok: false, problem }));
});
