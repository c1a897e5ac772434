import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { SuspendMerchant } from '@youhui/alliance';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { MerchantState, SuspendMerchantResult } from './merchant.types';

@InputType()
export class SuspendMerchantInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String)
  merchantNo: string;
}

@Resolver()
export class SuspendMerchantResolver {
  constructor(private readonly useCase: SuspendMerchant) {}

  @Requires('merchant:manage')
  @Mutation(() => SuspendMerchantResult, {
    description:
      'Stops checkouts at a shop. Its points stay good at other shops, its refunds go on and its cycles are settled as ever. Suspending what is suspended changes nothing.',
  })
  suspendMerchant(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, merchantNo }: SuspendMerchantInput,
  ): Promise<MerchantState | Refusal> {
    return this.useCase.execute(ctx, commandId, { merchantNo });
  }
}
