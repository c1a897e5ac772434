import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RecordFundIncome, type IncomeClass, type Purpose } from '@youhui/fund';
import { fen, type Refusal, type RequestContext } from '@youhui/kernel';
import { CommandIdScalar, FenScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { fundIncomeClasses, fundPurposes, FundReceipt, RecordFundIncomeResult } from './fund.types';

@InputType()
export class RecordFundIncomeInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => fundPurposes)
  purpose: Purpose;

  @Field(() => FenScalar, { description: 'At least 1.' })
  amountFen: number;

  @Field(() => fundIncomeClasses)
  class: IncomeClass;
}

@Resolver()
export class RecordFundIncomeResolver {
  constructor(private readonly useCase: RecordFundIncome) {}

  @Requires('fund:record')
  @Mutation(() => RecordFundIncomeResult, {
    description: 'Records money that reached the host charity’s account for a purpose of the fund.',
  })
  recordFundIncome(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RecordFundIncomeInput,
  ): Promise<FundReceipt | Refusal> {
    const { commandId, purpose, amountFen } = input;
    return this.useCase.execute(ctx, commandId, { purpose, incomeClass: input.class, amountFen: fen(amountFen) });
  }
}
