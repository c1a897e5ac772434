import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { SetCommunityContact } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { answerOr } from '../graphql/refusals';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';

@InputType()
export class SetCommunityContactInput {
  @Field(() => String, {
    nullable: true,
    description: '5–25 digits, single spaces and hyphens, a + in front at most; null: nobody is to be called.',
  })
  phone: string | null;
}

@ObjectType({ description: 'Whom people of the community call.' })
export class CommunityContact {
  @Field(() => String, { nullable: true })
  contactPhone: string | null;
}

const SetCommunityContactResult = answerOr(
  CommunityContact,
  'SetCommunityContactResult',
  'What stands now, or INVALID_INPUT (phone).',
);

@Resolver()
export class SetCommunityContactResolver {
  constructor(private readonly useCase: SetCommunityContact) {}

  @Requires('community:manage')
  @Mutation(() => SetCommunityContactResult, {
    description:
      'Says whom people call with a question or a complaint. Receipts print it, members see it. Sent twice it is the same.',
  })
  setCommunityContact(
    @Ctx() ctx: RequestContext,
    @Args('input') { phone }: SetCommunityContactInput,
  ): Promise<CommunityContact | Refusal> {
    return this.useCase.execute(ctx, { phone: phone ?? null });
  }
}
