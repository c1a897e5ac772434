import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ChangePassword, type OwnCall } from '@youhui/identity';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { OwnAccount } from '../request/access';
import { type ApiRequest, Call, Own } from '../request/api-request';
import { giveSession } from './give-session';
import { ChangePasswordResult } from './second-factor.types';
import { Session } from './viewer.types';

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  oldPassword: string;

  @Field(() => String, { description: '8–200 characters, another than until now.' })
  newPassword: string;
}

@Resolver()
export class ChangePasswordResolver {
  constructor(private readonly useCase: ChangePassword) {}

  @OwnAccount()
  @Mutation(() => ChangePasswordResult, {
    description:
      'Changes one’s own password. One’s other sessions end, those at tills too, and this one goes on under another token. Ten wrong passwords within five minutes pause it for that network.',
  })
  async changePassword(
    @Call() call: ApiRequest,
    @Own() own: OwnCall,
    @Args('input') input: ChangePasswordInput,
  ): Promise<Session | Refusal> {
    const answer = await this.useCase.execute(own, input);
    return isRefusal(answer) ? answer : giveSession(call, answer);
  }
}
