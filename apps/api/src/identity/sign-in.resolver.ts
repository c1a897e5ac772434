import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { SignIn, SignOut } from '@youhui/identity';
import { Public } from '../request/access';
import { type ApiRequest, Call } from '../request/api-request';
import { giveSessionAnew } from './give-session';
import { SecondFactorNeeded, Session, SignInResult } from './viewer.types';

@InputType()
export class SignInInput {
  @Field(() => String)
  communityCode: string;

  @Field(() => String)
  login: string;

  @Field(() => String)
  password: string;
}

@Resolver()
export class SignInResolver {
  constructor(
    private readonly useCase: SignIn,
    private readonly signOut: SignOut,
  ) {}

  @Public()
  @Mutation(() => SignInResult, {
    description:
      'Opens a session of twelve hours, or, for who has a second factor, gives a ticket for completeSignIn. A session of staff also ends when it is not used for half an hour. Browsers get it as a cookie; programs send the token as `Authorization: Bearer`. After ten failures within five minutes the name is paused for that address.',
  })
  async signIn(
    @Call() call: ApiRequest,
    @Args('input') input: SignInInput,
  ): Promise<Session | SecondFactorNeeded | Refusal> {
    const { clientAddress, userAgent } = call;
    const answer = await this.useCase.execute({ ...input, clientAddress, userAgent });
    return isRefusal(answer) || 'ticket' in answer ? answer : giveSessionAnew(call, answer, this.signOut);
  }
}
