import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { RefundCheckout } from '@youhui/checkout';
import { fen, isRefusal, points, type Refusal, type RequestContext } from '@youhui/kernel';
import { CommandIdScalar, FenScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { Refund, RefundCheckoutResult } from './checkout.types';
import { beyondTill, billBound, redeemBound } from './till-bounds';

@InputType()
export class RefundCheckoutInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, { description: 'One of the caller’s own shop, where the caller has a shop.' })
  checkoutId: string;

  @Field(() => FenScalar, {
    description: `The part of the bill taken back, points included; the whole is the checkout’s own bill. 0 or more, ${billBound}.`,
  })
  billFen: number;

  @Field(() => PointsScalar, {
    description: `Redeemed points to return; the whole is the checkout’s own points. 0 or more, ${redeemBound}.`,
  })
  redeemPoints: number;
}

@Resolver()
export class RefundCheckoutResolver {
  constructor(private readonly useCase: RefundCheckout) {}

  @Requires('checkout:refund')
  @Mutation(() => RefundCheckoutResult, { description: 'Takes back a part or the whole of a checkout.' })
  async refundCheckout(
    @Ctx() ctx: RequestContext,
    @Args('input') input: RefundCheckoutInput,
  ): Promise<Refund | Refusal> {
    const { commandId, checkoutId, billFen, redeemPoints } = input;
    const beyond = beyondTill(input);
    if (beyond) return beyond;
    const answer = await this.useCase.execute(ctx, commandId, {
      checkoutId,
      billFen: fen(billFen),
      redeemPoints: points(redeemPoints),
    });
    return isRefusal(answer) ? answer : { ...answer, billFen, redeemPoints };
  }
}
