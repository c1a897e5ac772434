import { type Fen, isText, isWhole, type Refusal, refuse, type RequestContext } from '@youhui/kernel';
import { account, type CommandKind, type Ledger } from '@youhui/ledger';
import { coverageAccounts, coverageOf, headroomFen } from '../coverage';
import { accountsOfPurpose, chart, expenseCode, leftOfPurpose, type Purpose } from '../fund-accounts';

export interface RecordFundExpenseOrder {
  readonly purpose: Purpose;
  /** One of `expenseClasses`, or a word of one's own (1–200 characters), which is booked as other cost. */
  readonly expenseClass: string;
  /** At least 1. */
  readonly amountFen: Fen;
}

export interface RecordedFundExpense {
  readonly purpose: Purpose;
  readonly amountFen: Fen;
  readonly balanceFen: number;
  readonly sequence: number;
}

const recordFundExpense: CommandKind<RecordFundExpenseOrder, RecordedFundExpense> = {
  kind: 'fund_expense',
  needs: ({ purpose }) => ({
    accounts: [account.fund(chart.bank), ...accountsOfPurpose(purpose), ...coverageAccounts],
  }),
  decide: ({ purpose, expenseClass, amountFen }, view) => {
    if (!isWhole(amountFen, 1)) return refuse('INVALID_INPUT', { field: 'amountFen' });
    if (!isText(expenseClass)) return refuse('INVALID_INPUT', { field: 'expenseClass' });
    const left = leftOfPurpose(purpose, (name) => view.balance(name));
    if (amountFen > left) return refuse('PURPOSE_OVERSPENT', { leftFen: left });
    if (purpose === 'redemption_reserve') {
      const free = headroomFen(coverageOf(view));
      if (amountFen > free) return refuse('COVERAGE_EXCEEDED', { headroomFen: free });
    }
    return {
      answer: { purpose, amountFen, balanceFen: left - amountFen, sequence: view.sequence },
      reason: '基金支出',
      transfers: [
        { from: account.fund(chart.bank), to: account.fund(expenseCode(expenseClass), purpose), amount: amountFen },
      ],
    };
  },
};

/**
 * Records money the fund paid out for a purpose. No purpose is overspent, and the redemption reserve keeps what covers
 * the fund's points and its debt. Refusals in order: `INVALID_INPUT`, `PURPOSE_OVERSPENT` with what is left,
 * `COVERAGE_EXCEEDED` with what may be spent, `AMOUNT_TOO_LARGE`.
 */
export class RecordFundExpense {
  constructor(private readonly ledger: Ledger) {}

  execute(
    ctx: RequestContext,
    commandId: string,
    order: RecordFundExpenseOrder,
  ): Promise<RecordedFundExpense | Refusal> {
    return this.ledger.post(ctx, recordFundExpense, commandId, order);
  }
}
