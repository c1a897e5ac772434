import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { RevokeDevice } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { PaymentDevice, RevokeDeviceResult } from './device.types';

@InputType()
export class RevokeDeviceInput {
  @Field(() => Int)
  deviceNo: number;
}

@Resolver()
export class RevokeDeviceResolver {
  constructor(private readonly useCase: RevokeDevice) {}

  @Requires('means:manage')
  @Mutation(() => RevokeDeviceResult, {
    description:
      'Makes a phone’s payment codes worthless, at once and for good: your own and your helpers’, yours for whom you help, or anybody’s for who manages cards.',
  })
  revokeDevice(@Ctx() ctx: RequestContext, @Args('input') input: RevokeDeviceInput): Promise<PaymentDevice | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
