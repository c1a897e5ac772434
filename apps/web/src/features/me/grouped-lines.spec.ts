import { groupedLines } from './grouped-lines';

const line = (sequence: number, amountPoints: number, balanceAfterPoints: number, ...issuers: string[]) => ({
  sequence,
  amountPoints,
  balanceAfterPoints,
  honouredBy: issuers.map((issuer) => ({ issuer, issuerName: issuer, points: Math.abs(amountPoints) })),
});

it('adds up what one sale took from several issuers, and keeps what it gave apart', () => {
  const took = [line(9, -3, 254, 'M01'), line(9, -30, 257, 'FUND'), line(9, -17, 287, 'M10')];
  expect(groupedLines([line(9, 1, 255, 'M01'), ...took, line(7, -5, 304, 'FUND'), line(6, -5, 309, 'FUND')])).toEqual([
    line(9, 1, 255, 'M01'),
    { ...line(9, -50, 254), honouredBy: took.flatMap(({ honouredBy }) => honouredBy) },
    line(7, -5, 304, 'FUND'),
    line(6, -5, 309, 'FUND'),
  ]);
});

it('leaves nothing out and adds nothing to an empty list', () => {
  expect(groupedLines([])).toEqual([]);
  const lines = [line(3, 2, 12), line(2, 10, 10)];
  expect(groupedLines(lines)).toEqual(lines);
});
