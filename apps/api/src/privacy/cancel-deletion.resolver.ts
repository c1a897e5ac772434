import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { CancelDeletion } from '@youhui/privacy';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { CancelDeletionResult, type MemberDeletion } from './privacy.types';

@InputType()
export class CancelDeletionInput {
  @Field(() => String)
  memberNo: string;
}

@Resolver()
export class CancelDeletionResolver {
  constructor(private readonly useCase: CancelDeletion) {}

  @Requires('means:manage')
  @Mutation(() => CancelDeletionResult, { description: 'Takes the wish to leave back while it is not due.' })
  cancelDeletion(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CancelDeletionInput,
  ): Promise<MemberDeletion | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
