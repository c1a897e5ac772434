import { Args, Field, GraphQLISODateTime, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { SetPin } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { answerOr } from '../graphql/refusals';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';

@InputType()
export class SetPinInput {
  @Field(() => String)
  memberNo: string;

  @Field(() => String, { description: 'Six digits, not all equal, neither 123456 nor 654321.' })
  pin: string;

  @Field(() => String, { nullable: true, description: 'Needed to change your own.' })
  currentPin?: string | null;
}

@ObjectType({ description: 'A PIN was set. It is not shown again.' })
export class PinSet {
  @Field(() => String)
  memberNo: string;

  @Field(() => GraphQLISODateTime)
  setAt: Date;
}

const SetPinResult = answerOr(
  PinSet,
  'SetPinResult',
  'That it was set, or NOT_PERMITTED, INVALID_INPUT (pin, currentPin), TOO_MANY_TRIES, PIN_WRONG, CONFLICT_OF_INTEREST, MEMBER_NOT_FOUND.',
);

@Resolver()
export class SetPinResolver {
  constructor(private readonly useCase: SetPin) {}

  @Requires('means:manage')
  @Mutation(() => SetPinResult, {
    description:
      'Sets what a member types at tills beyond the limits without it: your own, knowing the one before, or anybody else’s for who manages cards. Five wrong PINs in a row pause it for ten minutes. Not a command: it is not kept.',
  })
  setPin(@Ctx() ctx: RequestContext, @Args('input') input: SetPinInput): Promise<PinSet | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
