import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { QuoteQueries } from '@youhui/checkout';
import { actsForMerchant } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { FenScalar } from '../graphql/scalars';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { Quote, quoteShown } from './quote.types';

@Resolver(() => Quote)
export class QuotesResolver {
  constructor(private readonly queries: QuoteQueries) {}

  @Requires('community:read')
  @Query(() => Quote, {
    nullable: true,
    description:
      'One quote as it stands, for the till that opened it and for its member; null for anybody else. A till that waits for a confirmation asks again every second or two.',
  })
  async quote(
    @Ctx() ctx: RequestContext,
    @Args('quoteId', { type: () => String }) quoteId: string,
  ): Promise<Quote | null> {
    const quote = await this.queries.quote(ctx, quoteId);
    return quote ? quoteShown(quote) : null;
  }

  @Requires('code:show')
  @Query(() => [Quote], {
    description: 'The caller’s own open quotes that ask for a confirmation, oldest first; 50 at most.',
  })
  async quotesToConfirm(@Ctx() ctx: RequestContext): Promise<Quote[]> {
    const { memberNo } = ctx.actor;
    return memberNo === undefined ? [] : (await this.queries.asking(ctx, memberNo)).map(quoteShown);
  }

  @Requires('checkout:complete')
  @Query(() => [Quote], {
    description: 'Quotes of members who scanned this shop’s sign and wait for the till, oldest first; 50 at most.',
  })
  async quotesAtTill(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('merchantNo', { type: () => String }) merchantNo: string,
  ): Promise<Quote[]> {
    if (!actsForMerchant(ctx.actor, merchantNo)) throw notAllowed('NOT_PERMITTED', locale);
    return (await this.queries.waitingAtTill(ctx, merchantNo)).map(quoteShown);
  }

  @Requires('community:read')
  @ResolveField(() => FenScalar, {
    nullable: true,
    description:
      'The median of the shop’s last 50 bills, for tills: ask back before a bill above five times of it. Null while the shop has had fewer than 10, and for members.',
  })
  async usualBillFen(@Ctx() ctx: RequestContext, @Parent() { merchantNo }: Quote): Promise<number | null> {
    if (!ctx.actor.permissions.has('checkout:complete')) return null;
    return (await this.queries.usualBillFen(ctx.communityId, merchantNo)) ?? null;
  }
}
