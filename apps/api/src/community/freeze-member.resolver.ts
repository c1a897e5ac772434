import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { FreezeMember } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { MemberState, FreezeMemberResult } from './member.types';

@InputType()
export class FreezeMemberInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String)
  memberNo: string;
}

@Resolver()
export class FreezeMemberResolver {
  constructor(private readonly useCase: FreezeMember) {}

  @Requires('member:manage')
  @Mutation(() => FreezeMemberResult, {
    description:
      'Stops a member’s account: nothing is redeemed, earned, given, granted or logged until it is unfrozen. Hours logged before can still be approved and their points still arrive. Freezing what is frozen changes nothing.',
  })
  freezeMember(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, memberNo }: FreezeMemberInput,
  ): Promise<MemberState | Refusal> {
    return this.useCase.execute(ctx, commandId, { memberNo });
  }
}
