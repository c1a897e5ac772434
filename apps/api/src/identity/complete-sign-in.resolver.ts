import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { CompleteSignIn, SignOut } from '@youhui/identity';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { Public } from '../request/access';
import { type ApiRequest, Call } from '../request/api-request';
import { giveSessionAnew } from './give-session';
import { CompleteSignInResult, Session } from './viewer.types';

@InputType()
export class CompleteSignInInput {
  @Field(() => String, { description: 'From signIn or signInByPhone.' })
  ticket: string;

  @Field(() => String, { nullable: true, description: 'The six digits that the authenticator shows now.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'Or one of the ten recovery codes; each lets in once.' })
  recoveryCode?: string | null;
}

@Resolver()
export class CompleteSignInResolver {
  constructor(
    private readonly useCase: CompleteSignIn,
    private readonly signOut: SignOut,
  ) {}

  @Public()
  @Mutation(() => CompleteSignInResult, {
    description:
      'Opens the session that signIn began, with exactly one of code and recoveryCode. A code is taken once. Wrong ones are bounded: five a ticket, ten an hour for a name from one network, twenty a day for a name from all networks in which it has not passed before (recovery codes are outside that last count).',
  })
  async completeSignIn(
    @Call() call: ApiRequest,
    @Args('input') input: CompleteSignInInput,
  ): Promise<Session | Refusal> {
    const { clientAddress, userAgent } = call;
    const answer = await this.useCase.execute({ ...input, clientAddress, userAgent });
    return isRefusal(answer) ? answer : giveSessionAnew(call, answer, this.signOut);
  }
}
