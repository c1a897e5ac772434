import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { OpenQuote } from '@youhui/checkout';
import { actsForMerchant } from '@youhui/identity';
import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { OpenQuoteResult, type Quote, quoteShown } from './quote.types';

@InputType()
export class OpenQuoteInput {
  @Field(() => String, {
    description:
      'What the scanner gave or the cashier typed: the 18 digits of a payment code, the 16 of a card, or NFC: and a card’s chip id in hexadecimal.',
  })
  presented: string;

  @Field(() => String, { description: 'Cashiers act for their own shop only.' })
  merchantNo: string;
}

@Resolver()
export class OpenQuoteResolver {
  constructor(private readonly useCase: OpenQuote) {}

  @Requires('checkout:complete')
  @Mutation(() => OpenQuoteResult, {
    description:
      'Opens a quote by a scan. A payment code is spent by it: for amended amounts use the same quote, not a second scan.',
  })
  async openQuote(@Ctx() ctx: RequestContext, @Args('input') input: OpenQuoteInput): Promise<Quote | Refusal> {
    if (!actsForMerchant(ctx.actor, input.merchantNo)) return refuse('NOT_PERMITTED');
    const answer = await this.useCase.execute(ctx, input);
    return isRefusal(answer) ? answer : quoteShown(answer);
  }
}
