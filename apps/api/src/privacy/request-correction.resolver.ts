import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { RequestCorrection, type CorrectableField } from '@youhui/privacy';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { correctable, RequestCorrectionResult, type MemberCorrection } from './privacy.types';

@InputType()
export class RequestCorrectionInput {
  @Field(() => String)
  memberNo: string;

  @Field(() => correctable)
  field: CorrectableField;

  @Field(() => String, { description: 'A name; adult, elder_card or minor; a household’s number.' })
  value: string;
}

@Resolver()
export class RequestCorrectionResolver {
  constructor(private readonly useCase: RequestCorrection) {}

  @Requires('means:manage')
  @Mutation(() => RequestCorrectionResult, {
    description: 'Asks for something to be put right, for oneself or, at the desk, for a member.',
  })
  requestCorrection(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RequestCorrectionInput,
  ): Promise<MemberCorrection | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
