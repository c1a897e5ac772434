import { code128Bars, qrRows } from './bars';

const drawn = (length: number, bars: readonly { x: number; width: number }[]) =>
  Array.from({ length }, (_, x) => (bars.some((bar) => x >= bar.x && x < bar.x + bar.width) ? '1' : '0')).join('');

it('packs two digits into one symbol of a Code 128', () => {
  const { bars, modules } = code128Bars('770000001123456785');
  expect(modules).toBe(11 + 9 * 11 + 11 + 13); // start, nine pairs, check, stop
  const pattern = drawn(modules, bars);
  expect(pattern.startsWith('11010011100')).toBe(true); // start C
  expect(pattern.endsWith('1100011101011')).toBe(true); // stop
});

it('draws the three corners by which a QR code is found, and its smallest size for 18 digits', () => {
  const { rows, modules } = qrRows('770000001123456785');
  expect(modules).toBe(21);
  const line = (y: number) => drawn(modules, rows[y] ?? []);
  expect(line(0).slice(0, 8)).toBe('11111110');
  expect(line(0).slice(-8)).toBe('01111111');
  expect(line(20).slice(0, 8)).toBe('11111110');
});
