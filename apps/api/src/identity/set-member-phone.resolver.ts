import { Args, Field, GraphQLISODateTime, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { SetMemberPhone, type MemberPhoneSet } from '@youhui/identity';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { answerOr } from '../graphql/refusals';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';

@InputType()
export class SetMemberPhoneInput {
  @Field(() => String)
  memberNo: string;

  @Field(() => String, {
    description: 'A mobile number of the mainland: eleven digits, with or without +86, spaces and hyphens.',
  })
  phone: string;
}

@ObjectType({ description: 'The phone a member signs in by. The number itself is not kept.' })
export class MemberPhone implements MemberPhoneSet {
  @Field(() => String)
  memberNo: string;

  @Field(() => String, { description: 'The last four digits.' })
  phoneEnd: string;

  @Field(() => GraphQLISODateTime)
  setAt: Date;
}

const SetMemberPhoneResult = answerOr(
  MemberPhone,
  'SetMemberPhoneResult',
  'The phone, or PHONE_SIGN_IN_OFF, INVALID_INPUT (phone; also for one that 20 members have), CONFLICT_OF_INTEREST, MEMBER_NOT_FOUND.',
);

@Resolver()
export class SetMemberPhoneResolver {
  constructor(private readonly useCase: SetMemberPhone) {}

  @Requires('member:manage')
  @Mutation(() => SetMemberPhoneResult, {
    description:
      'Says by which phone a member signs in, in place of any before; another number ends the member’s sessions. Several members may share one. Not a command: the number is not kept.',
  })
  setMemberPhone(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetMemberPhoneInput,
  ): Promise<MemberPhone | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
