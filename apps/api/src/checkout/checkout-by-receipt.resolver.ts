import { Args, Query, Resolver } from '@nestjs/graphql';
import { CheckoutQueries } from '@youhui/checkout';
import { actsForMerchant } from '@youhui/identity';
import { readReceiptNo, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { type Checkout, CheckoutByReceiptResult, checkoutShown } from './checkout.types';

@Resolver()
export class CheckoutByReceiptResolver {
  constructor(private readonly queries: CheckoutQueries) {}

  @Requires('checkout:complete')
  @Query(() => CheckoutByReceiptResult, {
    description:
      'The sale whose receipt was scanned or typed, to show it again or to take it back. A person who acts for a shop finds the sales of that shop only.',
  })
  async checkoutByReceipt(
    @Ctx() { communityId, actor }: RequestContext,
    @Args('receiptNo', { type: () => String, description: 'As Checkout.receiptNo has it.' }) receiptNo: string,
  ): Promise<Checkout | Refusal> {
    const recordedNo = readReceiptNo(receiptNo);
    if (recordedNo === undefined) return refuse('INVALID_INPUT', { field: 'receiptNo' });
    const sale = await this.queries.checkoutRecordedAs(communityId, recordedNo);
    if (!sale || !actsForMerchant(actor, sale.merchantNo)) return refuse('CHECKOUT_NOT_FOUND');
    return checkoutShown(sale);
  }
}
