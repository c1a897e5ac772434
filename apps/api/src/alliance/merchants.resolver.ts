import { Query, Resolver } from '@nestjs/graphql';
import { AllianceQueries } from '@youhui/alliance';
import { actsForMerchant } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { Merchant } from './merchant.types';

@Resolver()
export class MerchantsResolver {
  constructor(private readonly queries: AllianceQueries) {}

  @Requires('merchant:read')
  @Query(() => [Merchant], {
    description: 'Every shop in the order of joining; a person who acts for a shop sees that shop only.',
  })
  async merchants(@Ctx() ctx: RequestContext): Promise<Merchant[]> {
    const merchants = await this.queries.merchants(ctx.communityId);
    return merchants.filter(({ merchantNo }) => actsForMerchant(ctx.actor, merchantNo));
  }
}
