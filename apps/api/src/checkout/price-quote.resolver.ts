import { Args, Field, InputType, Query, Resolver } from '@nestjs/graphql';
import { PriceQuote } from '@youhui/checkout';
import { fen, isRefusal, points, type Refusal, type RequestContext } from '@youhui/kernel';
import { FenScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import type { CheckoutQuote } from './checkout.types';
import { PriceQuoteResult } from './quote.types';
import { beyondTill, billBound, redeemBound } from './till-bounds';

@InputType()
export class PriceQuoteInput {
  @Field(() => String)
  quoteId: string;

  @Field(() => FenScalar, { description: `The whole bill, before points; at least 1, ${billBound}.` })
  billFen: number;

  @Field(() => PointsScalar, { description: `0 or more, ${redeemBound}.` })
  redeemPoints: number;
}

@Resolver()
export class PriceQuoteResolver {
  constructor(private readonly useCase: PriceQuote) {}

  @Requires('checkout:complete')
  @Query(() => PriceQuoteResult, { description: 'What completeQuote would answer now, without doing it.' })
  async priceQuote(
    @Ctx() ctx: RequestContext,
    @Args('input') input: PriceQuoteInput,
  ): Promise<CheckoutQuote | Refusal> {
    const beyond = beyondTill(input);
    if (beyond) return beyond;
    const { quoteId, billFen, redeemPoints } = input;
    const answer = await this.useCase.execute(ctx, {
      quoteId,
      billFen: fen(billFen),
      redeemPoints: points(redeemPoints),
    });
    if (isRefusal(answer)) return answer;
    const { merchantNo, memberNo, redeemFen, payFen, earnedPoints: earnPoints, maxRedeemPoints } = answer;
    return { merchantNo, memberNo, billFen, redeemPoints, redeemFen, payFen, earnPoints, maxRedeemPoints };
  }
}
