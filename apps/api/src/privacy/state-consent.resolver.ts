import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { StateConsent, type ConsentManner, type ConsentName } from '@youhui/privacy';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { consentNames, manners, ConsentResult, type Consent } from './privacy.types';

@InputType()
export class StateConsentInput {
  @Field(() => String)
  memberNo: string;

  @Field(() => consentNames)
  purpose: ConsentName;

  @Field(() => Int, { description: 'The version of the text that was shown or read out.' })
  version: number;

  @Field(() => Boolean, { description: 'False withdraws it.' })
  given: boolean;

  @Field(() => manners, { description: 'On one’s own phone always screen.' })
  manner: ConsentManner;
}

@Resolver()
export class StateConsentResolver {
  constructor(private readonly useCase: StateConsent) {}

  @Requires('means:manage')
  @Mutation(() => ConsentResult, {
    description:
      'Gives or withdraws a consent, for oneself or, at the desk, for a member. Withdrawing empties what was sealed for it.',
  })
  stateConsent(@Ctx() ctx: RequestContext, @Args('input') input: StateConsentInput): Promise<Consent | Refusal> {
    return this.useCase.execute(ctx, input) as Promise<Consent | Refusal>;
  }
}
