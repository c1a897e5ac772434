import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CheckoutQueries, type RefundPlace } from '@youhui/checkout';
import { actsForMerchant } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { badInput, checkedFirst, instantOf, pageOf, textAfter } from '../graphql/paging';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { RefundPage } from './checkout.types';

@Resolver()
export class RefundsResolver {
  constructor(private readonly queries: CheckoutQueries) {}

  @Requires('checkout:refund')
  @Query(() => RefundPage, {
    nullable: true,
    description:
      'What was taken back of one checkout, newest first; null when there is no such checkout at a shop the caller acts for.',
  })
  async refunds(
    @Ctx() ctx: RequestContext,
    @Args('checkoutId', { type: () => String, description: 'As Checkout.checkoutId has it.' }) checkoutId: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: '1–100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<RefundPage | null> {
    const limit = checkedFirst(first) + 1;
    const place = placeBefore(after);
    const checkout = await this.queries.checkout(ctx.communityId, checkoutId);
    if (!checkout || !actsForMerchant(ctx.actor, checkout.merchantNo)) return null;
    const found = await this.queries.refunds(ctx.communityId, checkoutId, place, limit);
    const { rows, nextCursor } = pageOf(found, first, (row) => `${row.occurredAt.getTime()}.${row.refundId}`);
    const { faceValueFen } = checkout.terms;
    const refunds = rows.map(({ occurredAt, ...row }) => ({
      ...row,
      cashFen: row.billFen - row.redeemPoints * faceValueFen,
      at: occurredAt,
    }));
    return { refunds, nextCursor };
  }
}

function placeBefore(after: string | null): RefundPlace {
  const text = textAfter(after);
  if (text === '') return { at: instantOf(Number.MAX_SAFE_INTEGER), refundId: '' };
  const [, milliseconds, refundId = ''] = /^(\d{1,15})\.([\x20-\x7e]{1,64})$/.exec(text) ?? [];
  if (milliseconds === undefined) throw badInput('after must be a nextCursor given before');
  return { at: instantOf(Number(milliseconds)), refundId };
}
