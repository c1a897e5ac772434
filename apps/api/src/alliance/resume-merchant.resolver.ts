import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ResumeMerchant } from '@youhui/alliance';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { MerchantState, ResumeMerchantResult } from './merchant.types';

@InputType()
export class ResumeMerchantInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String)
  merchantNo: string;
}

@Resolver()
export class ResumeMerchantResolver {
  constructor(private readonly useCase: ResumeMerchant) {}

  @Requires('merchant:manage')
  @Mutation(() => ResumeMerchantResult, {
    description: 'Lets a suspended shop take checkouts again. One that is not suspended stays as it is.',
  })
  resumeMerchant(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, merchantNo }: ResumeMerchantInput,
  ): Promise<MerchantState | Refusal> {
    return this.useCase.execute(ctx, commandId, { merchantNo });
  }
}
