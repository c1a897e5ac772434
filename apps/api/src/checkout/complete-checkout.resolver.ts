import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { CheckoutQueries, CompleteCheckout, type CompletedCheckout } from '@youhui/checkout';
import { actsForMerchant } from '@youhui/identity';
import { fen, isRefusal, points, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { CommandIdScalar, FenScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { Checkout, checkoutShown, CompleteCheckoutResult } from './checkout.types';
import { beyondTill, billBound, redeemBound } from './till-bounds';

@InputType()
export class CompleteCheckoutInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, { description: 'Staff with a shop act for it only.' })
  merchantNo: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => FenScalar, { description: `The whole bill, before points; at least 1, ${billBound}.` })
  billFen: number;

  @Field(() => PointsScalar, { description: `0 or more, ${redeemBound}.` })
  redeemPoints: number;

  @Field(() => String, {
    description: 'How it was taken, for example scan, card, assisted, paper: 1–200 characters. Changes no result.',
  })
  channel: string;
}

@Resolver()
export class CompleteCheckoutResolver {
  constructor(
    private readonly useCase: CompleteCheckout,
    private readonly queries: CheckoutQueries,
  ) {}

  @Requires('checkout:assist')
  @Mutation(() => CompleteCheckoutResult, {
    description:
      'Sells at the desk, to a member known by number: tills sell by scan, see openQuote. Points soonest to expire are taken first, and the member earns on what is paid. Success is final for the shop.',
  })
  async completeCheckout(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CompleteCheckoutInput,
  ): Promise<Checkout | Refusal> {
    const answer = await this.submit(ctx, input);
    if (isRefusal(answer)) return answer;
    const checkout = await this.queries.checkout(ctx.communityId, answer.checkoutId);
    return checkout ? checkoutShown(checkout) : refuse('CHECKOUT_NOT_FOUND');
  }

  /** The sale with the checks of its door, alone or one of a list. It has its place in the order before this returns. */
  async submit(
    ctx: RequestContext,
    { commandId, merchantNo, memberNo, channel, ...input }: CompleteCheckoutInput,
  ): Promise<CompletedCheckout | Refusal> {
    if (!actsForMerchant(ctx.actor, merchantNo)) return refuse('NOT_PERMITTED');
    const beyond = beyondTill(input);
    if (beyond) return beyond;
    const [billFen, redeemPoints] = [fen(input.billFen), points(input.redeemPoints)];
    return this.useCase.execute(ctx, commandId, { merchantNo, memberNo, billFen, redeemPoints, channel });
  }
}
