import { hoursText, percentText, pointsText, yuanText } from './shown-amounts';

it.each([
  [0, '0.00'],
  [1, '0.01'],
  [-5, '-0.05'],
  [500, '5.00'],
  [123456, '1,234.56'],
  [-100000000, '-1,000,000.00'],
  [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91'],
])('%d fen is %s yuan', (fen, text) => expect(yuanText(fen)).toBe(text));

it.each([
  [0, '0'],
  [-1200, '-1,200'],
  [1234567, '1,234,567'],
])('%d points reads %s', (points, text) => expect(pointsText(points)).toBe(text));

it.each([
  [0, '0.0'],
  [59, '0.9'],
  [60, '1.0'],
  [90, '1.5'],
  [72_000, '1,200.0'],
])('%d minutes is %s hours', (minutes, text) => expect(hoursText(minutes)).toBe(text));

it('says how much of a limit is used', () => {
  expect(percentText(50, 200)).toBe('25%');
  expect(percentText(-3, 200)).toBe('0%');
  expect(percentText(1, 0)).toBeNull();
});
