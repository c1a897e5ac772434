import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RecordFundExpense, type ExpenseClass, type Purpose } from '@youhui/fund';
import { fen, type Refusal, type RequestContext } from '@youhui/kernel';
import { CommandIdScalar, FenScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { FundExpense, fundExpenseClasses, fundPurposes, RecordFundExpenseResult } from './fund.types';

@InputType()
export class RecordFundExpenseInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => fundPurposes)
  purpose: Purpose;

  @Field(() => FenScalar, { description: 'At least 1.' })
  amountFen: number;

  @Field(() => fundExpenseClasses)
  class: ExpenseClass;
}

@Resolver()
export class RecordFundExpenseResolver {
  constructor(private readonly useCase: RecordFundExpense) {}

  @Requires('fund:record')
  @Mutation(() => RecordFundExpenseResult, {
    description:
      'Records money that left the host charity’s account for a purpose of the fund. No purpose is overspent, and the redemption reserve keeps what covers the fund’s points and debts.',
  })
  recordFundExpense(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RecordFundExpenseInput,
  ): Promise<FundExpense | Refusal> {
    const { commandId, purpose, amountFen } = input;
    return this.useCase.execute(ctx, commandId, { purpose, expenseClass: input.class, amountFen: fen(amountFen) });
  }
}
