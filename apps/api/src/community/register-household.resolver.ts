import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RegisterHousehold } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { RegisteredHousehold, RegisterHouseholdResult } from './member.types';

@InputType()
export class RegisterHouseholdInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, {
    description: '1–64 characters without commas, quotes and control characters; no space at either end.',
  })
  householdNo: string;
}

@Resolver()
export class RegisterHouseholdResolver {
  constructor(private readonly useCase: RegisterHousehold) {}

  @Requires('member:manage')
  @Mutation(() => RegisterHouseholdResult, {
    description: 'Makes a household known. One that is known already stays as it is.',
  })
  registerHousehold(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, householdNo }: RegisterHouseholdInput,
  ): Promise<RegisteredHousehold | Refusal> {
    return this.useCase.execute(ctx, commandId, { householdNo });
  }
}
