import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ConfirmSecondFactor, type OwnCall } from '@youhui/identity';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { OwnAccount } from '../request/access';
import { type ApiRequest, Call, Own } from '../request/api-request';
import { giveSession } from './give-session';
import { ConfirmedSecondFactor, ConfirmSecondFactorResult } from './second-factor.types';

@InputType()
export class ConfirmSecondFactorInput {
  @Field(() => String, { description: 'The six digits that the authenticator shows now.' })
  code: string;
}

@Resolver()
export class ConfirmSecondFactorResolver {
  constructor(private readonly useCase: ConfirmSecondFactor) {}

  @OwnAccount()
  @Mutation(() => ConfirmSecondFactorResult, {
    description:
      'Sets up the second factor that was begun: from here on signing in needs a code. One’s other sessions end, and this one goes on under another token.',
  })
  async confirmSecondFactor(
    @Call() call: ApiRequest,
    @Own() own: OwnCall,
    @Args('input') input: ConfirmSecondFactorInput,
  ): Promise<ConfirmedSecondFactor | Refusal> {
    const answer = await this.useCase.execute(own, input);
    if (isRefusal(answer)) return answer;
    return { recoveryCodes: answer.recoveryCodes, session: giveSession(call, answer) };
  }
}
