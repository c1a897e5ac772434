import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { CheckoutQueries, CompleteQuote } from '@youhui/checkout';
import { fen, isRefusal, points, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { CommandIdScalar, FenScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { type Checkout, checkoutShown } from './checkout.types';
import { CompleteQuoteResult } from './quote.types';
import { beyondTill, billBound, redeemBound } from './till-bounds';

@InputType()
export class CompleteQuoteInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String)
  quoteId: string;

  @Field(() => FenScalar, { description: `The whole bill, before points; at least 1, ${billBound}.` })
  billFen: number;

  @Field(() => PointsScalar, { description: `0 or more, ${redeemBound}.` })
  redeemPoints: number;
}

@Resolver()
export class CompleteQuoteResolver {
  constructor(
    private readonly useCase: CompleteQuote,
    private readonly queries: CheckoutQueries,
  ) {}

  @Requires('checkout:complete')
  @Mutation(() => CompleteQuoteResult, {
    description:
      'Sells to the member behind a scan. Success is final for the shop, and ends the quote. A refusal leaves it open: send amended amounts as a new command on the same quote. An answer that was lost is asked for again under the same command id.',
  })
  async completeQuote(
    @Ctx() ctx: RequestContext,
    @Args('input') input: CompleteQuoteInput,
  ): Promise<Checkout | Refusal> {
    const beyond = beyondTill(input);
    if (beyond) return beyond;
    const { commandId, quoteId, billFen, redeemPoints } = input;
    const order = { quoteId, billFen: fen(billFen), redeemPoints: points(redeemPoints) };
    const answer = await this.useCase.execute(ctx, commandId, order);
    if (isRefusal(answer)) return answer;
    const checkout = await this.queries.checkout(ctx.communityId, answer.checkoutId);
    return checkout ? checkoutShown(checkout) : refuse('CHECKOUT_NOT_FOUND');
  }
}
