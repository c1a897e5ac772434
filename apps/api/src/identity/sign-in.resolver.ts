import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { SignIn } from '@youhui/identity';
import { Public } from '../request/access';
import { type ApiRequest, Call, giveSessionCookie } from '../request/api-request';
import { Session, SignInResult, viewerOf } from './viewer.types';

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
  constructor(private readonly useCase: SignIn) {}

  @Public()
  @Mutation(() => SignInResult, {
    description:
      'Opens a session of twelve hours. Browsers get it as a cookie; programs send the token as `Authorization: Bearer`. After ten failures within five minutes the name is paused for that address.',
  })
  async signIn(@Call() call: ApiRequest, @Args('input') input: SignInInput): Promise<Session | Refusal> {
    const answer = await this.useCase.execute({ ...input, clientAddress: call.clientAddress });
    if (isRefusal(answer)) return answer;
    const { token, signedIn } = answer;
    giveSessionCookie(call.response, token, signedIn.expiresAt);
    return { token, viewer: viewerOf(signedIn), expiresAt: signedIn.expiresAt };
  }
}
