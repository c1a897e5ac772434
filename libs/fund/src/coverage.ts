import { floorRatio } from '@youhui/kernel';
import { account, FUND, type View } from '@youhui/ledger';
import { accountsOfPurpose } from './fund-accounts';

/** Every amount the coverage rule looks at. */
export interface Coverage {
  readonly reserveFen: number;
  /** Fund points in wallets and the care pool, and budgets not yet granted. */
  readonly issuedAndBudgetedPoints: number;
  /** What the fund owes acceptors since the last cut, net of refunds. */
  readonly uncutDebtFen: number;
  readonly faceValueFen: number;
}

export const coverageAccounts = [
  account.issuer(FUND),
  account.clearing(FUND),
  ...accountsOfPurpose('redemption_reserve'),
];

export function coverageIn(balance: (account: string) => number, faceValueFen: number): Coverage {
  return {
    reserveFen: 0 - accountsOfPurpose('redemption_reserve').reduce((sum, name) => sum + balance(name), 0),
    issuedAndBudgetedPoints: 0 - balance(account.issuer(FUND)),
    uncutDebtFen: 0 - balance(account.clearing(FUND)),
    faceValueFen,
  };
}

export const coverageOf = (view: View): Coverage => coverageIn((name) => view.balance(name), view.terms.face_value_fen);

/** Points that may still be allocated; below zero where a refund or an expense made the reserve short. */
export function headroomPoints(coverage: Coverage): number {
  const freeFen =
    coverage.reserveFen - coverage.uncutDebtFen - coverage.issuedAndBudgetedPoints * coverage.faceValueFen;
  return freeFen >= 0 ? floorRatio(freeFen, 1, coverage.faceValueFen) : 0 - Math.ceil(-freeFen / coverage.faceValueFen);
}
