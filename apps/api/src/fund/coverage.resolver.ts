import { Query, Resolver } from '@nestjs/graphql';
import { FundQueries } from '@youhui/fund';
import type { RequestContext } from '@youhui/kernel';
import { CommunityScreens } from '../community/community-screens';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { Coverage } from './fund.types';

@Resolver()
export class CoverageResolver {
  constructor(
    private readonly queries: FundQueries,
    private readonly screens: CommunityScreens,
  ) {}

  @Requires('figures:read')
  @Query(() => Coverage, { description: 'How far the redemption reserve covers the fund’s points, now.' })
  async coverage(@Ctx() ctx: RequestContext): Promise<Coverage> {
    const terms = await this.screens.termsInForce(ctx.communityId);
    const coverage = await this.queries.coverage(ctx.communityId, terms.face_value_fen);
    return { ...coverage, covered: coverage.headroomPoints >= 0 };
  }
}
