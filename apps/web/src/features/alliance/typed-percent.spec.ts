import { parsePercent } from './typed-percent';

it.each([
  ['80', 8000],
  ['82.5', 8250],
  ['82.55%', 8255],
  [' 100 ', 10_000],
  ['0', 0],
  ['８０％', 8000],
  ['80。5', 8050],
  ['100.01', null],
  ['101', null],
  ['80.555', null],
  ['-5', null],
  ['', null],
  ['8e1', null],
])('%j is %j basis points', (typed, bps) => expect(parsePercent(typed)).toBe(bps));
