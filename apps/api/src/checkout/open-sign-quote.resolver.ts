import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { OpenSignQuote } from '@youhui/checkout';
import { fen, isRefusal, points, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { FenScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { OpenSignQuoteResult, type Quote, quoteShown } from './quote.types';
import { beyondTill, billBound, redeemBound } from './till-bounds';

@InputType()
export class OpenSignQuoteInput {
  @Field(() => String, { description: 'As the shop’s printed sign has it.' })
  merchantNo: string;

  @Field(() => FenScalar, { description: `The whole bill, before points; at least 1, ${billBound}.` })
  billFen: number;

  @Field(() => PointsScalar, { description: `1 or more, ${redeemBound}.` })
  redeemPoints: number;
}

@Resolver()
export class OpenSignQuoteResolver {
  constructor(private readonly useCase: OpenSignQuote) {}

  @Requires('code:show')
  @Mutation(() => OpenSignQuoteResult, {
    description:
      'Opens a quote for the member who calls: they scanned the shop’s sign and typed the bill. The shop’s till finds it among quotesAtTill and completes it. At most five of a member wait at once.',
  })
  async openSignQuote(@Ctx() ctx: RequestContext, @Args('input') input: OpenSignQuoteInput): Promise<Quote | Refusal> {
    const { memberNo } = ctx.actor;
    if (memberNo === undefined) return refuse('NOT_PERMITTED');
    const beyond = beyondTill(input);
    if (beyond) return beyond;
    const { merchantNo, billFen, redeemPoints } = input;
    const order = { merchantNo, billFen: fen(billFen), redeemPoints: points(redeemPoints) };
    const answer = await this.useCase.execute(ctx, memberNo, order);
    return isRefusal(answer) ? answer : quoteShown(answer);
  }
}
