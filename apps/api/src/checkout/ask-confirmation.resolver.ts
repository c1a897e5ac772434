import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { AskConfirmation } from '@youhui/checkout';
import { fen, isRefusal, points, type Refusal, type RequestContext } from '@youhui/kernel';
import { FenScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { AskConfirmationResult, type Quote, quoteShown } from './quote.types';
import { beyondTill, billBound, redeemBound } from './till-bounds';

@InputType()
export class AskConfirmationInput {
  @Field(() => String)
  quoteId: string;

  @Field(() => FenScalar, { description: `The bill as the member shall see it; at least 1, ${billBound}.` })
  billFen: number;

  @Field(() => PointsScalar, { description: `1 or more, ${redeemBound}.` })
  redeemPoints: number;
}

@Resolver()
export class AskConfirmationResolver {
  constructor(private readonly useCase: AskConfirmation) {}

  @Requires('checkout:complete')
  @Mutation(() => AskConfirmationResult, {
    description:
      'Shows bill and points on the member’s own phone, among quotesToConfirm. Asking again replaces what was asked.',
  })
  async askConfirmation(
    @Ctx() ctx: RequestContext,
    @Args('input') input: AskConfirmationInput,
  ): Promise<Quote | Refusal> {
    const beyond = beyondTill(input);
    if (beyond) return beyond;
    const { quoteId, billFen, redeemPoints } = input;
    const order = { quoteId, billFen: fen(billFen), redeemPoints: points(redeemPoints) };
    const answer = await this.useCase.execute(ctx, order);
    return isRefusal(answer) ? answer : quoteShown(answer);
  }
}
