import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { CheckoutQueries } from '@youhui/checkout';
import { actsForMerchant } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { checkedFirst, dayPlace, newestDay, oldestDay, pageOf } from '../graphql/paging';
import { LocalDateScalar } from '../graphql/scalars';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { CheckoutPage, checkoutShown } from './checkout.types';

@ArgsType()
class CheckoutArgs {
  @Field(() => String, { nullable: true, description: 'One shop; by default all that the caller acts for.' })
  merchantNo?: string | null;

  @Field(() => String, { nullable: true, description: 'One member’s, at the shops that the caller acts for.' })
  memberNo?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first business day wanted.' })
  fromDay?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last business day wanted, itself included.' })
  toDay?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only those of which something was taken back since.' })
  refundedOnly: boolean;

  @Field(() => Int, { defaultValue: 20, description: '1–100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The nextCursor of the page before, with the same filter.' })
  after?: string | null;
}

@Resolver()
export class CheckoutsResolver {
  constructor(private readonly queries: CheckoutQueries) {}

  @Requires('checkout:complete')
  @Query(() => CheckoutPage, {
    description:
      'Checkouts, newest first: by business day, and within a day in the order of recording. A person who acts for a shop sees that shop only. Filters go together.',
  })
  async checkouts(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args() args: CheckoutArgs,
  ): Promise<CheckoutPage> {
    const { memberNo, fromDay, toDay, refundedOnly, first, after } = args;
    const merchantNo = args.merchantNo ?? ctx.actor.merchantNo;
    if (merchantNo !== undefined && !actsForMerchant(ctx.actor, merchantNo)) throw notAllowed('NOT_PERMITTED', locale);
    const filter = {
      merchantNo,
      memberNo: memberNo ?? undefined,
      fromDay: fromDay ?? oldestDay.day,
      toDay: toDay ?? newestDay.day,
      refundedOnly,
    };
    const place = dayPlace(after, newestDay);
    const found = await this.queries.checkoutPage(ctx.communityId, filter, place, checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ localDate, recordedNo }) => `${localDate}.${recordedNo}`);
    return { checkouts: rows.map(checkoutShown), nextCursor };
  }
}
