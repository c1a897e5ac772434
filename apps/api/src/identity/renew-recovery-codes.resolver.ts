import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RenewRecoveryCodes, type OwnCall } from '@youhui/identity';
import type { Refusal } from '@youhui/kernel';
import { OwnAccount } from '../request/access';
import { Own } from '../request/api-request';
import { RecoveryCodes, RenewRecoveryCodesResult } from './second-factor.types';

@InputType()
export class RenewRecoveryCodesInput {
  @Field(() => String, { description: 'The six digits that the authenticator shows now.' })
  code: string;
}

@Resolver()
export class RenewRecoveryCodesResolver {
  constructor(private readonly useCase: RenewRecoveryCodes) {}

  @OwnAccount()
  @Mutation(() => RenewRecoveryCodesResult, {
    description: 'Ten new recovery codes; those before are worth nothing from here on.',
  })
  renewRecoveryCodes(
    @Own() own: OwnCall,
    @Args('input') input: RenewRecoveryCodesInput,
  ): Promise<RecoveryCodes | Refusal> {
    return this.useCase.execute(own, input);
  }
}
