import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { RequestDeletion } from '@youhui/privacy';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { RequestDeletionResult, type MemberDeletion } from './privacy.types';

@InputType()
export class RequestDeletionInput {
  @Field(() => String)
  memberNo: string;
}

@Resolver()
export class RequestDeletionResolver {
  constructor(private readonly useCase: RequestDeletion) {}

  @Requires('means:manage')
  @Mutation(() => RequestDeletionResult, {
    description:
      'Asks to leave for good: after 15 days what is left of the points goes to the care pool and everything personal is erased.',
  })
  requestDeletion(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RequestDeletionInput,
  ): Promise<MemberDeletion | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
