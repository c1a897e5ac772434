import type { MonthResults } from '@youhui/month';
import { sum } from './exact-amounts';
import { purposes, type MonthSoFar } from './month-so-far';

export interface ResultLine {
  readonly id: string;
  readonly kind: string;
  readonly result: string;
}

const csv = (header: string, rows: readonly (readonly (string | number)[])[]): string =>
  [header, ...rows.map((row) => row.join(','))].map((line) => `${line}\n`).join('');

const issuerRow = (soFar: MonthSoFar, issuer: string): (string | number)[] => [
  issuer,
  soFar.moved('opening', issuer),
  soFar.moved('issued', issuer),
  soFar.moved('redeemed', issuer),
  soFar.moved('cancelled', issuer),
  soFar.moved('moved_to_care', issuer),
  sum(soFar.lots.filter((lot) => lot.issuer === issuer).map((lot) => lot.points)),
  soFar.moved('moved_to_care', issuer),
  soFar.outstandingOf(issuer),
];

/** The five result files of a month so far. */
export const resultsOf = (soFar: MonthSoFar, lines: readonly ResultLine[]): MonthResults => ({
  'results.csv': csv(
    'line,id,kind,result',
    lines.map((line, index) => [index + 1, line.id, line.kind, line.result]),
  ),
  'balances.csv': csv(
    'member_no,points',
    soFar.members.map(({ member_no }) => [
      member_no,
      sum(soFar.lots.filter((lot) => lot.member === member_no).map((lot) => lot.points)),
    ]),
  ),
  'issuers.csv': csv(
    'issuer,opening,issued,redeemed,cancelled,moved_to_care,held_by_members,held_by_care_pool,outstanding',
    soFar.issuers.map((issuer) => issuerRow(soFar, issuer)),
  ),
  'settlement.csv': csv(
    'cycle,party,carried_in_fen,fund_fen,interchange_receivable_fen,interchange_payable_fen,net_fen,status',
    soFar.cuts.flatMap((cut) =>
      cut.lines.map((line) => [
        line.cycle,
        line.party,
        line.carried_in_fen,
        line.fund_fen,
        line.interchange_receivable_fen,
        line.interchange_payable_fen,
        line.net_fen,
        line.status,
      ]),
    ),
  ),
  'fund.csv': csv(
    'purpose,balance_fen',
    purposes.map((purpose) => [purpose, soFar.balanceOf(purpose)]),
  ),
});
