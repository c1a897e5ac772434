import { Args, Field, InputType, Query, Resolver } from '@nestjs/graphql';
import { QuoteCheckout } from '@youhui/checkout';
import { actsForMerchant } from '@youhui/identity';
import { fen, isRefusal, points, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { FenScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { CheckoutQuote, QuoteCheckoutResult } from './checkout.types';
import { beyondTill, billBound, redeemBound } from './till-bounds';

@InputType()
export class QuoteCheckoutInput {
  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => FenScalar, { description: `The whole bill, before points; at least 1, ${billBound}.` })
  billFen: number;

  @Field(() => PointsScalar, { description: `0 or more, ${redeemBound}.` })
  redeemPoints: number;
}

@Resolver()
export class QuoteCheckoutResolver {
  constructor(private readonly useCase: QuoteCheckout) {}

  @Requires('checkout:assist')
  @Query(() => QuoteCheckoutResult, { description: 'What completeCheckout would answer now, without doing it.' })
  async quoteCheckout(
    @Ctx() ctx: RequestContext,
    @Args('input') input: QuoteCheckoutInput,
  ): Promise<CheckoutQuote | Refusal> {
    const { merchantNo, memberNo } = input;
    if (!actsForMerchant(ctx.actor, merchantNo)) return refuse('NOT_PERMITTED');
    const beyond = beyondTill(input);
    if (beyond) return beyond;
    const order = {
      merchantNo,
      memberNo,
      billFen: fen(input.billFen),
      redeemPoints: points(input.redeemPoints),
      channel: 'assisted',
    };
    const answer = await this.useCase.execute(ctx, order);
    if (isRefusal(answer)) return answer;
    const { redeemFen, payFen, earnedPoints: earnPoints, maxRedeemPoints } = answer;
    return { ...input, redeemFen, payFen, earnPoints, maxRedeemPoints };
  }
}
