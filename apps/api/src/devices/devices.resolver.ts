import { Args, Query, Resolver } from '@nestjs/graphql';
import { PaymentMeansQueries } from '@youhui/community';
import type { RequestContext } from '@youhui/kernel';
import { whoseMeans } from '../cards/whose-means';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { PaymentDevice } from './device.types';

@Resolver()
export class DevicesResolver {
  constructor(private readonly queries: PaymentMeansQueries) {}

  @Requires('wallet:read')
  @Query(() => [PaymentDevice], {
    description:
      'The phones that make payment codes for you, or for any member if you manage cards; the latest first. Those of family helpers are not among them.',
  })
  async devices(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('memberNo', { type: () => String, nullable: true, description: 'Yourself unless given.' })
    memberNo: string | null,
  ): Promise<PaymentDevice[]> {
    const whose = whoseMeans(ctx, memberNo, locale);
    return whose === undefined ? [] : this.queries.devices(ctx.communityId, whose);
  }
}
