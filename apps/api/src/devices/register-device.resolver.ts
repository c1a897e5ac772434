import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RegisterDevice } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { RegisterDeviceResult, RegisteredDevice } from './device.types';

@InputType()
export class RegisterDeviceInput {
  @Field(() => String, { description: 'What you know it by: 1–40 characters.' })
  name: string;

  @Field(() => String, {
    nullable: true,
    description: 'Whom you help as family, for a phone that is to make codes for them; yourself unless given.',
  })
  forMemberNo?: string | null;
}

@Resolver()
export class RegisterDeviceResolver {
  constructor(private readonly useCase: RegisterDevice) {}

  @Requires('code:show')
  @Mutation(() => RegisterDeviceResult, {
    description:
      'Lets this phone make payment codes for the member you are; at most five phones at a time. For whom you help it makes codes within your limit; one phone at a time, a new one takes the place of the one before. Not a command: the secret is shown once.',
  })
  registerDevice(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RegisterDeviceInput,
  ): Promise<RegisteredDevice | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
