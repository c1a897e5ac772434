import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { points, type Refusal, type RequestContext } from '@youhui/kernel';
import { BringInBalance } from '@youhui/wallet';
import { CommandIdScalar, LocalDateScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { BringInBalanceResult, BroughtInBalance } from './wallet-moves.types';

@InputType()
export class BringInBalanceInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => String, { description: 'Whose points they are and who honours them: a merchant number, or FUND.' })
  issuer: string;

  @Field(() => PointsScalar, { description: 'At least 1.' })
  points: number;

  @Field(() => LocalDateScalar, { description: 'The last day on which they can be spent; may be past.' })
  expiresOn: string;
}

@Resolver()
export class BringInBalanceResolver {
  constructor(private readonly useCase: BringInBalance) {}

  @Requires('balance:bring-in')
  @Mutation(() => BringInBalanceResult, {
    description:
      'Brings in points that a member held before the books began, one lot a command. They count as outstanding of their issuer and are held neither to the reserve nor to the shop’s issuing limit.',
  })
  bringInBalance(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, ...order }: BringInBalanceInput,
  ): Promise<BroughtInBalance | Refusal> {
    return this.useCase.execute(ctx, commandId, { ...order, points: points(order.points) });
  }
}
