import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { SetCashierPin } from '@youhui/identity';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { CashierPinSet, SetCashierPinResult } from './cashier.types';

@InputType()
export class SetCashierPinInput {
  @Field(() => String, { description: 'One’s own, or with terminal:manage anybody’s of the own shop.' })
  login: string;

  @Field(() => String, { description: '4–6 digits; not one digit over and over, not a plain run up or down.' })
  pin: string;
}

@Resolver()
export class SetCashierPinResolver {
  constructor(private readonly useCase: SetCashierPin) {}

  @Requires('terminal:pin')
  @Mutation(() => SetCashierPinResult, {
    description:
      'Sets the PIN that opens shifts at the paired tills of the cashier’s shop, and ends the sessions opened there with the one before. Cashiers set their own in a session opened with their password, never at a till that stands open. Not a command: it carries a secret, and sending it again sets it again.',
  })
  setCashierPin(
    @Ctx() ctx: RequestContext,
    @Args('input') input: SetCashierPinInput,
  ): Promise<CashierPinSet | Refusal> {
    return this.useCase.execute(ctx, input);
  }
}
