import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { AllianceQueries } from '@youhui/alliance';
import type { RequestContext } from '@youhui/kernel';
import { checkedFirst, numberBefore, pageOf } from '../graphql/paging';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { MerchantApplicationPage } from './application.types';

@Resolver()
export class ApplicationsResolver {
  constructor(private readonly queries: AllianceQueries) {}

  @Requires('merchant:manage')
  @Query(() => MerchantApplicationPage, {
    description: 'Applications of shops, newest first, those that were admitted or ended included.',
  })
  async merchantApplications(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 20, description: '1–100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<MerchantApplicationPage> {
    const found = await this.queries.applications(ctx.communityId, numberBefore(after), checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ ordinal }) => ordinal);
    return { applications: rows, nextCursor };
  }
}
