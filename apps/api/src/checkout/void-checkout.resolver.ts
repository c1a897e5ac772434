import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { VoidCheckout } from '@youhui/checkout';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import type { Refund } from './checkout.types';
import { VoidCheckoutResult } from './quote.types';

@InputType()
export class VoidCheckoutInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, { description: 'The last sale of the caller’s shift.' })
  checkoutId: string;
}

@Resolver()
export class VoidCheckoutResolver {
  constructor(private readonly useCase: VoidCheckout) {}

  @Requires('checkout:complete')
  @Mutation(() => VoidCheckoutResult, {
    description:
      'Undoes the last sale of the same shift as a whole refund; for who signed in with a password, their own last sale at that shop on the same business day.',
  })
  voidCheckout(@Ctx() ctx: RequestContext, @Args('input') input: VoidCheckoutInput): Promise<Refund | Refusal> {
    const { commandId, checkoutId } = input;
    return this.useCase.execute(ctx, commandId, { checkoutId });
  }
}
