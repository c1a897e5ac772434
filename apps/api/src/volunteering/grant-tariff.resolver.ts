import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { GrantTariff, signatureOf } from '@youhui/volunteering';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { GrantedTariff, GrantTariffResult } from './tariff.types';

@InputType()
export class GrantTariffInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, { description: 'Neither the caller’s own nor of the caller’s household.' })
  memberNo: string;

  @Field(() => String, { description: 'Whose budget it comes from; 1–200 characters.' })
  programme: string;

  @Field(() => String, { description: 'A name that the query tariffs lists.' })
  tariff: string;
}

@Resolver()
export class GrantTariffResolver {
  constructor(private readonly useCase: GrantTariff) {}

  @Requires('points:grant')
  @Mutation(() => GrantTariffResult, {
    description:
      'Awards the fixed points that the policy has for an act, from the programme’s budget: at once or not at all, and not before the programme’s waiting awards. Signed by the caller.',
  })
  grantTariff(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, ...order }: GrantTariffInput,
  ): Promise<GrantedTariff | Refusal> {
    return this.useCase.execute(ctx, commandId, { ...order, by: signatureOf(ctx.actor) });
  }
}
