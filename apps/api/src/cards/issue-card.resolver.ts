import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { IssueCard } from '@youhui/community';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { IssueCardResult, MemberCard } from './card.types';

@InputType()
export class IssueCardInput {
  @Field(() => String)
  memberNo: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number of the chip in it: 8–20 hexadecimal digits; null when it is only printed.',
  })
  nfcId?: string | null;
}

@Resolver()
export class IssueCardResolver {
  constructor(private readonly useCase: IssueCard) {}

  @Requires('card:manage')
  @Mutation(() => IssueCardResult, {
    description: 'Gives a member a card to show at tills; at most five work at a time.',
  })
  issueCard(@Ctx() ctx: RequestContext, @Args('input') input: IssueCardInput): Promise<MemberCard | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
