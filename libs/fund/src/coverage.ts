import { account, FUND, type View } from '@youhui/ledger';
import { accountsOfPurpose, leftOfPurpose } from './fund-accounts';

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
    reserveFen: leftOfPurpose('redemption_reserve', balance),
    issuedAndBudgetedPoints: 0 - balance(account.issuer(FUND)),
    uncutDebtFen: 0 - balance(account.clearing(FUND)),
    faceValueFen,
  };
}

export const coverageOf = (view: View): Coverage => coverageIn((name) => view.balance(name), view.terms.face_value_fen);

/** What the reserve has beyond what it must cover, exact whatever the size; below zero when it is short. */
const freeFen = (coverage: Coverage): bigint =>
  BigInt(coverage.reserveFen) -
  BigInt(coverage.uncutDebtFen) -
  BigInt(coverage.issuedAndBudgetedPoints) * BigInt(coverage.faceValueFen);

/** Money the reserve can give away and still cover everything; below zero when it is short. */
export const headroomFen = (coverage: Coverage): number => within(freeFen(coverage));

/** Points that may still be allocated; below zero where a refund or an expense made the reserve short. */
export function headroomPoints(coverage: Coverage): number {
  const free = freeFen(coverage);
  const face = BigInt(coverage.faceValueFen);
  return within(free >= 0n ? free / face : -((-free + face - 1n) / face));
}

/** As a number; one beyond ±(2^53−1) is shown as that, and still decides the same way. */
function within(value: bigint): number {
  const most = BigInt(Number.MAX_SAFE_INTEGER);
  return Number(value > most ? most : value < -most ? -most : value);
}
