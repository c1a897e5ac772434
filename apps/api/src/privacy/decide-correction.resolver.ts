import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { DecideCorrection } from '@youhui/privacy';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { DecideCorrectionResult, type MemberCorrection } from './privacy.types';

@InputType()
export class DecideCorrectionInput {
  @Field(() => String)
  correctionId: string;

  @Field(() => Boolean)
  accepted: boolean;
}

@Resolver()
export class DecideCorrectionResolver {
  constructor(private readonly useCase: DecideCorrection) {}

  @Requires('member:manage')
  @Mutation(() => DecideCorrectionResult, {
    description: 'Puts it right, or does not. Category and household need somebody else than who asked.',
  })
  decideCorrection(
    @Ctx() ctx: RequestContext,
    @Args('input') input: DecideCorrectionInput,
  ): Promise<MemberCorrection | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
