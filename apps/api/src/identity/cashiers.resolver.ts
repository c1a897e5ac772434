import { Args, Query, Resolver } from '@nestjs/graphql';
import { actsForMerchant, Cashiers } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { Cashier } from './cashier.types';

@Resolver()
export class CashiersResolver {
  constructor(private readonly people: Cashiers) {}

  @Requires('terminal:read')
  @Query(() => [Cashier], {
    description:
      'Who stands at a shop’s tills, by sign-in name, at most 200. A shop’s own people see those of their shop only.',
  })
  async cashiers(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('merchantNo', { type: () => String }) merchantNo: string,
  ): Promise<Cashier[]> {
    if (!actsForMerchant(ctx.actor, merchantNo)) throw notAllowed('NOT_PERMITTED', locale);
    return this.people.ofMerchant(ctx.communityId, merchantNo);
  }
}
