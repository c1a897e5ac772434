import { Args, GraphQLISODateTime, Query, Resolver } from '@nestjs/graphql';
import { PaymentMeansQueries } from '@youhui/community';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { whoseMeans } from './whose-means';

@Resolver()
export class PinSetAtResolver {
  constructor(private readonly queries: PaymentMeansQueries) {}

  @Requires('wallet:read')
  @Query(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'When your PIN was set last, or any member’s if you manage cards; null while there is none. The PIN itself is shown to nobody.',
  })
  async pinSetAt(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('memberNo', { type: () => String, nullable: true, description: 'Yourself unless given.' })
    memberNo: string | null,
  ): Promise<Date | null> {
    const whose = whoseMeans(ctx, memberNo, locale);
    return whose === undefined ? null : ((await this.queries.pinSetAt(ctx.communityId, whose)) ?? null);
  }
}
