import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { ConfirmQuote, ConfirmQuoteByPin } from '@youhui/checkout';
import { isRefusal, points, type Refusal, type RequestContext } from '@youhui/kernel';
import { PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { ConfirmQuoteByPinResult, ConfirmQuoteResult, type Quote, quoteShown } from './quote.types';

import { beyondTill, redeemBound } from './till-bounds';

@InputType()
export class ConfirmQuoteInput {
  @Field(() => String)
  quoteId: string;

  @Field(() => PointsScalar, {
    description: `The most points the sale may take. 0 or more, ${redeemBound}. The last confirmation counts.`,
  })
  redeemPoints: number;
}

@InputType()
export class ConfirmQuoteByPinInput extends ConfirmQuoteInput {
  @Field(() => String, { description: 'Six digits, typed by the member themselves.' })
  pin: string;
}

@Resolver()
export class ConfirmQuoteResolver {
  constructor(
    private readonly byPhone: ConfirmQuote,
    private readonly byPin: ConfirmQuoteByPin,
  ) {}

  @Requires('code:show')
  @Mutation(() => ConfirmQuoteResult, { description: 'The member agrees, on their own phone. Nothing is sold by it.' })
  async confirmQuote(@Ctx() ctx: RequestContext, @Args('input') input: ConfirmQuoteInput): Promise<Quote | Refusal> {
    const { quoteId, redeemPoints } = input;
    const beyond = beyondTill({ billFen: 0, redeemPoints });
    if (beyond) return beyond;
    const answer = await this.byPhone.execute(ctx, { quoteId, redeemPoints: points(redeemPoints) });
    return isRefusal(answer) ? answer : quoteShown(answer);
  }

  @Requires('checkout:complete')
  @Mutation(() => ConfirmQuoteByPinResult, {
    description: 'The member agrees at the till, with their PIN. Nothing is sold by it. Never store or log the PIN.',
  })
  async confirmQuoteByPin(
    @Ctx() ctx: RequestContext,
    @Args('input') input: ConfirmQuoteByPinInput,
  ): Promise<Quote | Refusal> {
    const { quoteId, pin, redeemPoints } = input;
    const beyond = beyondTill({ billFen: 0, redeemPoints });
    if (beyond) return beyond;
    const answer = await this.byPin.execute(ctx, { quoteId, pin, redeemPoints: points(redeemPoints) });
    return isRefusal(answer) ? answer : quoteShown(answer);
  }
}
