import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RemoveSecondFactor, type OwnCall } from '@youhui/identity';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { OwnAccount } from '../request/access';
import { type ApiRequest, Call, Own } from '../request/api-request';
import { giveSession } from './give-session';
import { RemoveSecondFactorResult } from './second-factor.types';
import { Session } from './viewer.types';

@InputType()
export class RemoveSecondFactorInput {
  @Field(() => String, { nullable: true, description: 'One’s own; only who signs in by phone has none.' })
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'The six digits that the authenticator shows now.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Or a recovery code.' })
  recoveryCode?: string | null;
}

@Resolver()
export class RemoveSecondFactorResolver {
  constructor(private readonly useCase: RemoveSecondFactor) {}

  @OwnAccount()
  @Mutation(() => RemoveSecondFactorResult, {
    description:
      'Turns one’s own second factor off, for example to set it up on another phone. One’s other sessions end, and this one goes on under another token; where a second factor is required it opens only what setting up the next needs.',
  })
  async removeSecondFactor(
    @Call() call: ApiRequest,
    @Own() own: OwnCall,
    @Args('input') input: RemoveSecondFactorInput,
  ): Promise<Session | Refusal> {
    const answer = await this.useCase.execute(own, input);
    return isRefusal(answer) ? answer : giveSession(call, answer);
  }
}
