import { account, FUND } from '@youhui/ledger';
import type { Database } from '@youhui/platform';
import { accountsOfPurpose, leftOfPurpose, purposes, type Purpose } from './fund-accounts';
import { coverageAccounts, coverageIn, headroomPoints, type Coverage } from './coverage';

export interface CoverageView extends Coverage {
  readonly budgetPoints: number;
  readonly outstandingPoints: number;
  readonly headroomPoints: number;
}

/** What screens ask about the fund. */
export class FundQueries {
  constructor(private readonly database: Database) {}

  /** What each purpose has left. */
  purposes(communityId: string): Promise<readonly { purpose: Purpose; leftFen: number }[]> {
    return this.database.inCommunity(communityId, async (tx) => {
      const rows = await tx.query<{ account: string; balance: number }>(
        `select account, balance from ledger_balance where community_id = $1 and account = any($2::text[])`,
        [communityId, purposes.flatMap(accountsOfPurpose)],
      );
      const balances = new Map(rows.map((row) => [row.account, row.balance]));
      return purposes.map((purpose) => ({
        purpose,
        leftFen: leftOfPurpose(purpose, (name) => balances.get(name) ?? 0),
      }));
    });
  }

  coverage(communityId: string, faceValueFen: number): Promise<CoverageView> {
    return this.database.inCommunity(communityId, async (tx) => {
      const rows = await tx.query<{ account: string; balance: number }>(
        `select account, balance from ledger_balance where community_id = $1
           and (account = any($2::text[]) or (account >= 'budget:' and account < 'budget;'))`,
        [communityId, coverageAccounts],
      );
      const balances = new Map(rows.map((row) => [row.account, row.balance]));
      const coverage = coverageIn((name) => balances.get(name) ?? 0, faceValueFen);
      const budgetPoints = rows
        .filter((row) => row.account.startsWith(account.budget('')))
        .reduce((sum, row) => sum + row.balance, 0);
      const outstandingPoints = 0 - (balances.get(account.issuer(FUND)) ?? 0) - budgetPoints;
      return { ...coverage, budgetPoints, outstandingPoints, headroomPoints: headroomPoints(coverage) };
    });
  }
}
