import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { BeginSecondFactor, type OwnCall } from '@youhui/identity';
import type { Refusal } from '@youhui/kernel';
import { OwnAccount } from '../request/access';
import { Own } from '../request/api-request';
import { BeginSecondFactorResult, BegunSecondFactor } from './second-factor.types';

@InputType()
export class BeginSecondFactorInput {
  @Field(() => String, { nullable: true, description: 'One’s own; only who signs in by phone has none.' })
  password?: string | null;
}

@Resolver()
export class BeginSecondFactorResolver {
  constructor(private readonly useCase: BeginSecondFactor) {}

  @OwnAccount()
  @Mutation(() => BeginSecondFactorResult, {
    description: 'Makes the secret for an authenticator (RFC 6238). Beginning again makes another.',
  })
  beginSecondFactor(
    @Own() own: OwnCall,
    @Args('input') input: BeginSecondFactorInput,
  ): Promise<BegunSecondFactor | Refusal> {
    return this.useCase.execute(own, input);
  }
}
