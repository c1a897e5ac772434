import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CheckoutQueries } from '@youhui/checkout';
import { actsForMerchant } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { checkedFirst, numberBefore, pageOf } from '../graphql/paging';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { CheckoutPage, checkoutShown } from './checkout.types';

@Resolver()
export class CheckoutsResolver {
  constructor(private readonly queries: CheckoutQueries) {}

  @Requires('checkout:complete')
  @Query(() => CheckoutPage, { description: 'Checkouts, newest first; of one shop, or of all the caller acts for.' })
  async checkouts(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('merchantNo', { type: () => String, nullable: true }) merchantNo: string | null,
    @Args('first', { type: () => Int, defaultValue: 20, description: '1–100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<CheckoutPage> {
    const shop = merchantNo ?? ctx.actor.merchantNo;
    if (shop !== undefined && !actsForMerchant(ctx.actor, shop)) throw notAllowed('NOT_PERMITTED', locale);
    const found = await this.queries.checkoutPage(ctx.communityId, shop, numberBefore(after), checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ recordedNo }) => recordedNo);
    return { checkouts: rows.map(checkoutShown), nextCursor };
  }
}
