import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { RevokeDeskDevice } from '@youhui/identity';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { DeskDevice, RevokeDeskDeviceResult } from './desk-device.types';

@InputType()
export class RevokeDeskDeviceInput {
  @Field(() => Int)
  deviceNo: number;
}

@Resolver()
export class RevokeDeskDeviceResolver {
  constructor(private readonly useCase: RevokeDeskDevice) {}

  @Requires('card:manage')
  @Mutation(() => RevokeDeskDeviceResult, {
    description:
      'Ends a self-service desk at once and for good, and whatever session a member has open there. Ending what is over changes nothing.',
  })
  revokeDeskDevice(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RevokeDeskDeviceInput,
  ): Promise<DeskDevice | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
