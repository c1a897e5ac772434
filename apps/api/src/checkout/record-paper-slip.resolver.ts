import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { CheckoutQueries, RecordPaperSlip } from '@youhui/checkout';
import { actsForMerchant } from '@youhui/identity';
import { fen, isRefusal, points, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { FenScalar, LocalDateScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { type Checkout, checkoutShown } from './checkout.types';
import { RecordPaperSlipResult } from './quote.types';
import { beyondTill, billBound, redeemBound } from './till-bounds';

@InputType()
export class RecordPaperSlipInput {
  @Field(() => String, {
    description:
      'The number printed on the slip: 1–40 letters, digits, - / and dots. It names the sale as a command id would: one effect for each serial of a shop.',
  })
  serial: string;

  @Field(() => String, { description: 'The 16 digits of the member’s card.' })
  cardNo: string;

  @Field(() => String, { description: 'Cashiers act for their own shop only.' })
  merchantNo: string;

  @Field(() => LocalDateScalar, { description: 'The day it was written: today, or one of the two days before.' })
  onDay: string;

  @Field(() => FenScalar, { description: `The whole bill, before points; at least 1, ${billBound}.` })
  billFen: number;

  @Field(() => PointsScalar, {
    description: `0 or more, ${redeemBound}; of one member at most 20 for each day of writing.`,
  })
  redeemPoints: number;
}

@Resolver()
export class RecordPaperSlipResolver {
  constructor(
    private readonly useCase: RecordPaperSlip,
    private readonly queries: CheckoutQueries,
  ) {}

  @Requires('checkout:complete')
  @Mutation(() => RecordPaperSlipResult, {
    description:
      'Enters a sale that was written on paper while the line was down. A slip that was refused can be corrected and sent again.',
  })
  async recordPaperSlip(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RecordPaperSlipInput,
  ): Promise<Checkout | Refusal> {
    if (!actsForMerchant(ctx.actor, input.merchantNo)) return refuse('NOT_PERMITTED');
    const beyond = beyondTill(input);
    if (beyond) return beyond;
    const slip = { ...input, billFen: fen(input.billFen), redeemPoints: points(input.redeemPoints) };
    const answer = await this.useCase.execute(ctx, slip);
    if (isRefusal(answer)) return answer;
    const checkout = await this.queries.checkout(ctx.communityId, answer.checkoutId);
    return checkout ? checkoutShown(checkout) : refuse('CHECKOUT_NOT_FOUND');
  }
}
