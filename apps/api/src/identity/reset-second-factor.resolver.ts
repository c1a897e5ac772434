import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ResetSecondFactor } from '@youhui/identity';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { ResetSecondFactorResult, SecondFactorReset } from './second-factor.types';

@InputType()
export class ResetSecondFactorInput {
  @Field(() => String, { description: 'Somebody else’s.' })
  login: string;

  @Field(() => String, {
    description: 'Why, and how it was made sure who asks: 1–200 characters. The audit log keeps it.',
  })
  reason: string;
}

@Resolver()
export class ResetSecondFactorResolver {
  constructor(private readonly useCase: ResetSecondFactor) {}

  @Requires('community:manage')
  @Mutation(() => ResetSecondFactorResult, {
    description:
      'Forgets the second factor of a colleague who has lost phone and recovery codes, and ends all their sessions. Make sure who asks. Nobody resets their own.',
  })
  resetSecondFactor(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ResetSecondFactorInput,
  ): Promise<SecondFactorReset | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
