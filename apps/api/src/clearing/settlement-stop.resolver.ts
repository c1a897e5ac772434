import { Field, GraphQLISODateTime, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CommunityQueries } from '@youhui/community';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';

@ObjectType({
  description:
    'Settlement does not run: before a cut the books are proved, and they did not prove. It is tried again every ten minutes.',
})
export class SettlementStop {
  @Field(() => GraphQLISODateTime, { description: 'When the books were last found not to prove.' })
  stoppedAt: Date;

  @Field(() => String, { description: 'The place of the first violation, and what is wrong there, in both languages.' })
  reason: string;
}

@Resolver()
export class SettlementStopResolver {
  constructor(private readonly queries: CommunityQueries) {}

  @Requires('clearing:read')
  @Query(() => SettlementStop, { nullable: true, description: 'Why settlement does not run; null while it does.' })
  async settlementStop(@Ctx() ctx: RequestContext): Promise<SettlementStop | null> {
    const community = await this.queries.community(ctx.communityId);
    if (!community?.settlementStoppedAt) return null;
    return { stoppedAt: community.settlementStoppedAt, reason: community.settlementStopReason ?? '' };
  }
}
