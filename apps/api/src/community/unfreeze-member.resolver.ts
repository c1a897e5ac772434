import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { UnfreezeMember } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { MemberState, UnfreezeMemberResult } from './member.types';

@InputType()
export class UnfreezeMemberInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String)
  memberNo: string;
}

@Resolver()
export class UnfreezeMemberResolver {
  constructor(private readonly useCase: UnfreezeMember) {}

  @Requires('member:manage')
  @Mutation(() => UnfreezeMemberResult, {
    description: 'Lets a frozen account work again. One that is not frozen stays as it is.',
  })
  unfreezeMember(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, memberNo }: UnfreezeMemberInput,
  ): Promise<MemberState | Refusal> {
    return this.useCase.execute(ctx, commandId, { memberNo });
  }
}
