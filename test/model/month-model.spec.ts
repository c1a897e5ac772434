import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Month, MonthCommunity, MonthEvent, MonthMember, MonthResults } from '@youhui/month';
import { modelOf } from './month-model';

const folder = join(__dirname, '../../prisma-free-db/seeds/demo/month');
const linesOf = (name: string) => readFileSync(join(folder, name), 'utf8').trimEnd().split(/\r?\n/);
const rowsOf = (name: string) =>
  linesOf(name)
    .slice(1)
    .map((line) => line.split(','));

/** Only for the demo month, which needs no quotes and breaks no rule. */
const readDemo = (): Month => ({
  community: JSON.parse(readFileSync(join(folder, 'community.json'), 'utf8')) as MonthCommunity,
  merchants: rowsOf('merchants.csv').map(([merchant_no = '', name = '', trade = '', ...numbers]) => {
    const [settlement_bps = 0, issuing_limit_points = 0, earn_fen_per_point = 0] = numbers.map(Number);
    return { merchant_no, name, trade, settlement_bps, issuing_limit_points, earn_fen_per_point };
  }),
  members: rowsOf('members.csv').map(([member_no = '', display_name = '', category, household_no, volunteer]) => ({
    member_no,
    display_name,
    category: category as MonthMember['category'],
    household_no: household_no === '' ? undefined : household_no,
    volunteer: volunteer === 'yes',
  })),
  events: linesOf('events.jsonl').map((line) => JSON.parse(line) as MonthEvent),
});

describe('the model works out the demo month as it was worked out elsewhere', () => {
  let results: MonthResults;
  beforeAll(() => {
    results = modelOf(readDemo());
  });

  it.each(['results.csv', 'balances.csv', 'issuers.csv', 'settlement.csv', 'fund.csv'] as const)(
    '%s is the same to the byte',
    (name) => {
      expect(results[name]).toBe(readFileSync(join(folder, 'expected', name), 'utf8'));
    },
  );
});
