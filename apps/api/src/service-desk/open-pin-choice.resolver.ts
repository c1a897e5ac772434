import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { OpenPinChoice } from '@youhui/identity';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { OpenPinChoiceResult, PinChoice } from './desk-device.types';

@InputType()
export class OpenPinChoiceInput {
  @Field(() => Int, { description: 'The self-service desk at which the member stands.' })
  deviceNo: number;

  @Field(() => String)
  memberNo: string;
}

@Resolver()
export class OpenPinChoiceResolver {
  constructor(private readonly useCase: OpenPinChoice) {}

  @Requires('card:manage')
  @Mutation(() => OpenPinChoiceResult, {
    description:
      'Lets a member choose a new PIN with choosePin at a self-service desk, once, within five minutes; nobody else learns it. Make sure who asks. Opened again it takes the place of the one before.',
  })
  openPinChoice(@Ctx() ctx: RequestContext, @Args('input') input: OpenPinChoiceInput): Promise<PinChoice | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
