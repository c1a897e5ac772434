import { type Fen, isText, isWhole, type Refusal, refuse, type RequestContext } from '@youhui/kernel';
import { account, type CommandKind, type Ledger } from '@youhui/ledger';
import { accountsOfPurpose, chart, incomeCode, leftOfPurpose, type Purpose } from '../fund-accounts';

export interface RecordFundIncomeOrder {
  readonly purpose: Purpose;
  /** One of `incomeClasses`, or a word of one's own (1–200 characters), which is booked as other income. */
  readonly incomeClass: string;
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
    if (!isWhole(amountFen, 1)) return refuse('INVALID_INPUT', { field: 'amountFen' });
    if (!isText(incomeClass)) return refuse('INVALID_INPUT', { field: 'incomeClass' });
    const before = leftOfPurpose(purpose, (name) => view.balance(name));
    return {
      answer: { purpose, amountFen, balanceFen: before + amountFen, sequence: view.sequence },
      reason: '基金收入',
      transfers: [
        { from: account.fund(incomeCode(incomeClass), purpose), to: account.fund(chart.bank), amount: amountFen },
      ],
    };
  },
};

/** Records money that reached the host charity's account for a purpose of the fund. Refusals: `INVALID_INPUT`, `AMOUNT_TOO_LARGE`. */
export class RecordFundIncome {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: RecordFundIncomeOrder): Promise<RecordedFundIncome | Refusal> {
    return this.ledger.post(ctx, recordFundIncome, commandId, order);
  }
}
