import type { TFunction } from 'i18next';
import type { StatementLinePartsFragment } from '../../graphql/generated';
import { percentOf, statementCsv, sumOf } from './statement-csv';

const t = ((key: string) => key.replace('merchant.', '')) as unknown as TFunction;
const line: StatementLinePartsFragment = {
  sequence: 12,
  at: '2026-03-01T11:05:00Z',
  checkoutId: 'CO-000012',
  kind: 'SALE',
  role: 'ACCEPTED',
  issuer: 'M02',
  issuerName: '=向阳,大药房',
  acceptor: 'M01',
  acceptorName: '邻里鲜生超市',
  points: 7,
  faceFen: 70,
  rateBps: 9000,
  concessionFen: 0,
  donationFen: 7,
  netFen: 63,
};
const refund = {
  ...line,
  kind: 'REFUND' as const,
  points: -2,
  faceFen: -20,
  donationFen: -2,
  netFen: -18,
  sequence: 13,
};

it('writes each line as it is shown, every figure in full, and no text as a formula', () => {
  const [head, first, second] = statementCsv([line, refund], 'Asia/Shanghai', t).trimEnd().split('\r\n');
  expect(head?.split(',')).toHaveLength(15);
  expect(first).toBe(
    `2026-03-01 19:05,CO-000012,kindSALE,roleACCEPTED,"'=向阳,大药房",M02,邻里鲜生超市,M01,7,0.70,90,0.00,0.07,0.63,12`,
  );
  expect(second).toContain(',-2,-0.20,90,0.00,-0.02,-0.18,13');
});

it('sums what is shown', () => {
  expect(sumOf([line, refund])).toEqual({ points: 5, netFen: 45 });
  expect(sumOf([])).toEqual({ points: 0, netFen: 0 });
});

it.each([
  [9000, '90'],
  [8050, '80.5'],
  [8055, '80.55'],
  [0, '0'],
])('%d basis points are %s percent', (bps, percent) => expect(percentOf(bps)).toBe(percent));
