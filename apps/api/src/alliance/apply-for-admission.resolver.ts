import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ApplyForAdmission } from '@youhui/alliance';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { ApplicationStep, ApplyForAdmissionResult } from './application.types';

@InputType()
export class ApplyForAdmissionInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, { description: '1–100 characters.' })
  name: string;

  @Field(() => String, { description: '1–100 characters.' })
  trade: string;

  @Field(() => String, { description: '1–100 characters.' })
  address: string;
}

@Resolver()
export class ApplyForAdmissionResolver {
  constructor(private readonly useCase: ApplyForAdmission) {}

  @Requires('merchant:manage')
  @Mutation(() => ApplyForAdmissionResult, {
    description:
      'Takes down that a shop wants to come into the alliance. Then follow papers, visit, public notice, agreement, plaque.',
  })
  applyForAdmission(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, ...order }: ApplyForAdmissionInput,
  ): Promise<ApplicationStep | Refusal> {
    return this.useCase.execute(ctx, commandId, order);
  }
}
