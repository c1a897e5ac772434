import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { RegisterMerchant } from '@youhui/alliance';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { CommandIdScalar, FenScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { RegisteredMerchant, RegisterMerchantResult } from './merchant.types';

@InputType()
export class RegisterMerchantInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, {
    description: '1–64 characters without commas, quotes and control characters; no space at either end; not FUND.',
  })
  merchantNo: string;

  @Field(() => String, { description: '1–100 characters.' })
  name: string;

  @Field(() => String, { description: '1–100 characters.' })
  trade: string;

  @Field(() => Int, { description: 'What the fund pays for fund points, 0–10000 of 10000.' })
  settlementBps: number;

  @Field(() => PointsScalar, { description: 'The most own points outstanding; 0 or more.' })
  issuingLimitPoints: number;

  @Field(() => FenScalar, { description: 'The bill that earns one point; at least 1.' })
  earnFenPerPoint: number;
}

@Resolver()
export class RegisterMerchantResolver {
  constructor(private readonly useCase: RegisterMerchant) {}

  @Requires('merchant:manage')
  @Mutation(() => RegisterMerchantResult, { description: 'Admits a shop with its terms.' })
  registerMerchant(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, ...order }: RegisterMerchantInput,
  ): Promise<RegisteredMerchant | Refusal> {
    return this.useCase.execute(ctx, commandId, order);
  }
}
