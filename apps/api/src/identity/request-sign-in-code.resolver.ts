import { Args, Field, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { RequestSignInCode, type SignInCodeSent as Sent } from '@youhui/identity';
import type { Refusal } from '@youhui/kernel';
import { answerOr } from '../graphql/refusals';
import { Public } from '../request/access';
import { type ApiRequest, Call } from '../request/api-request';

@InputType()
export class RequestSignInCodeInput {
  @Field(() => String)
  communityCode: string;

  @Field(() => String, {
    description: 'A mobile number of the mainland: eleven digits, with or without +86, spaces and hyphens.',
  })
  phone: string;
}

@ObjectType({ description: 'If a member has this phone, a code is on its way; nobody is told whether.' })
export class SignInCodeSent implements Sent {
  @Field(() => String, {
    description: 'To be sent back with the code, which counts only together with it. Shown once.',
  })
  ticket: string;

  @Field(() => Int, { description: 'How long the code can be used.' })
  expiresInSeconds: number;

  @Field(() => Int, { description: 'When another code may be asked for.' })
  retryAfterSeconds: number;
}

const RequestSignInCodeResult = answerOr(
  SignInCodeSent,
  'RequestSignInCodeResult',
  'The same for every phone, or PHONE_SIGN_IN_OFF, INVALID_INPUT (communityCode, phone), TOO_MANY_TRIES.',
);

@Resolver()
export class RequestSignInCodeResolver {
  constructor(private readonly useCase: RequestSignInCode) {}

  @Public()
  @Mutation(() => RequestSignInCodeResult, {
    description:
      'Sends six digits to a member’s phone, good for five minutes and five tries. The answer is the same whether or not a member has the phone. One code a minute and 10 a day for a phone, counted apart where a member of it has signed in before; 30 an hour for an address.',
  })
  requestSignInCode(
    @Call() { clientAddress }: ApiRequest,
    @Args('input') input: RequestSignInCodeInput,
  ): Promise<Sent | Refusal> {
    return this.useCase.execute({ ...input, clientAddress });
  }
}
