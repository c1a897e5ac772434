import { Query, Resolver } from '@nestjs/graphql';
import { FundQueries } from '@youhui/fund';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { FundPurposeBalance } from './fund.types';

@Resolver()
export class FundPurposesResolver {
  constructor(private readonly queries: FundQueries) {}

  @Requires('figures:read')
  @Query(() => [FundPurposeBalance], { description: 'Every purpose of the fund and what it has left.' })
  async fundPurposes(@Ctx() ctx: RequestContext): Promise<FundPurposeBalance[]> {
    return [...(await this.queries.purposes(ctx.communityId))];
  }
}
