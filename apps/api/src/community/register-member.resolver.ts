import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RegisterMember, type MemberCategory } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { categories, RegisteredMember, RegisterMemberResult } from './member.types';

@InputType()
export class RegisterMemberInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, {
    description: '1–64 characters without commas, quotes and control characters; no space at either end.',
  })
  memberNo: string;

  @Field(() => String, { description: '1–100 characters.' })
  displayName: string;

  @Field(() => categories, { defaultValue: categories.ADULT })
  category: MemberCategory;

  @Field(() => String, { nullable: true })
  householdNo?: string | null;

  @Field(() => Boolean, { defaultValue: false })
  volunteer: boolean;
}

@Resolver()
export class RegisterMemberResolver {
  constructor(private readonly useCase: RegisterMember) {}

  @Requires('member:manage')
  @Mutation(() => RegisterMemberResult, { description: 'Registers a resident. No identity number is asked for.' })
  registerMember(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, ...order }: RegisterMemberInput,
  ): Promise<RegisteredMember | Refusal> {
    return this.useCase.execute(ctx, commandId, { ...order, householdNo: order.householdNo ?? null });
  }
}
