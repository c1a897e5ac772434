import { ClearingQueries } from '@youhui/clearing';
import { FundQueries } from '@youhui/fund';
import { account, FUND, LedgerQueries } from '@youhui/ledger';
import type { Database } from '@youhui/platform';
import type { Month, MonthResults } from './month';

/** Reads the five result files of a replayed month out of the books. */
export class MonthResultFiles {
  private readonly ledger: LedgerQueries;
  private readonly clearing: ClearingQueries;
  private readonly fund: FundQueries;

  constructor(database: Database) {
    this.ledger = new LedgerQueries(database);
    this.clearing = new ClearingQueries(database);
    this.fund = new FundQueries(database);
  }

  /** `results` are the events' results, in file order. */
  async read(communityId: string, month: Month, results: readonly string[]): Promise<MonthResults> {
    return {
      'results.csv': csv(
        'line,id,kind,result',
        month.events.map(({ id, kind }, n) => [n + 1, id, kind, results[n] ?? '']),
      ),
      'balances.csv': await this.balances(communityId, month),
      'issuers.csv': await this.issuers(communityId, month),
      'settlement.csv': await this.settlement(communityId),
      'fund.csv': csv(
        'purpose,balance_fen',
        (await this.fund.purposes(communityId)).map(({ purpose, leftFen }) => [purpose, leftFen]),
      ),
    };
  }

  private async balances(communityId: string, { members }: Month): Promise<string> {
    const balances = await this.ledger.balances(communityId, account.wallet(''));
    const points = new Map(balances.map((row) => [row.account, row.balance]));
    const rows = members.map(({ member_no: no }) => [no, points.get(account.wallet(no)) ?? 0]);
    return csv('member_no,points', rows);
  }

  private async issuers(communityId: string, { merchants }: Month): Promise<string> {
    const movements = new Map((await this.ledger.issuerMovements(communityId)).map((row) => [row.issuer, row]));
    const rows = [FUND, ...merchants.map(({ merchant_no }) => merchant_no)].map((issuer) => {
      const of = movements.get(issuer);
      const held = [of?.heldByMembersPoints ?? 0, of?.heldByCarePoolPoints ?? 0] as const;
      const moved = [
        of?.openingPoints,
        of?.issuedPoints,
        of?.redeemedPoints,
        of?.cancelledPoints,
        of?.movedToCarePoints,
      ];
      return [issuer, ...moved.map((points) => points ?? 0), ...held, held[0] + held[1]];
    });
    const header =
      'issuer,opening,issued,redeemed,cancelled,moved_to_care,held_by_members,held_by_care_pool,outstanding';
    return csv(header, rows);
  }

  private async settlement(communityId: string): Promise<string> {
    const rows = (await this.clearing.settlements(communityId)).map((row) => [
      row.cycle,
      row.party,
      row.carriedInFen,
      row.fundFen,
      row.interchangeReceivableFen,
      row.interchangePayableFen,
      row.netFen,
      row.status,
    ]);
    const header =
      'cycle,party,carried_in_fen,fund_fen,interchange_receivable_fen,interchange_payable_fen,net_fen,status';
    return csv(header, rows);
  }
}

/** LF line ends, header first, no quotes: no cell holds a comma. */
const csv = (header: string, rows: readonly (readonly (string | number)[])[]): string =>
  [header, ...rows.map((row) => row.join(','))].map((line) => `${line}\n`).join('');
