import { refuse, type Fen, type Refusal, type RequestContext } from '@youhui/kernel';
import { account, type CommandKind, type Ledger } from '@youhui/ledger';
import { accountsOfPurpose, chart, type IncomeClass, type Purpose } from '../fund-accounts';

export interface RecordFundIncomeOrder {
  readonly purpose: Purpose;
  readonly incomeClass: IncomeClass;
  readonly amountFen: Fen;
}

export interface RecordedFundIncome {
  readonly purpose: Purpose;
  readonly amountFen: Fen;
  readonly balanceFen: number;
  readonly sequence: number;
}

const recordFundIncome: CommandKind<RecordFundIncomeOrder, RecordedFundIncome> = {
  kind: 'fund_income',
  needs: ({ purpose }) => ({ accounts: [account.fund(chart.bank), ...accountsOfPurpose(purpose)] }),
  decide: ({ purpose, incomeClass, amountFen }, view) => {
    if (!Number.isSafeInteger(amountFen) || amountFen <= 0) return refuse('INVALID_INPUT', { field: 'amountFen' });
    const before = 0 - accountsOfPurpose(purpose).reduce((sum, name) => sum + view.balance(name), 0);
    if (
      !Number.isSafeInteger(before + amountFen) ||
      !Number.isSafeInteger(view.balance(account.fund(chart.bank)) + amountFen)
    ) {
      return refuse('INVALID_INPUT', { field: 'amountFen' });
    }
    return {
      answer: { purpose, amountFen, balanceFen: before + amountFen, sequence: view.sequence },
      reason: '基金收入',
      transfers: [
        { from: account.fund(chart.income[incomeClass], purpose), to: account.fund(chart.bank), amount: amountFen },
      ],
    };
  },
};

/** Records money that reached the host charity's account for a purpose of the fund. Refusal: `INVALID_INPUT`. */
export class RecordFundIncome {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: RecordFundIncomeOrder): Promise<RecordedFundIncome | Refusal> {
    return this.ledger.post(ctx, recordFundIncome, commandId, order);
  }
}
