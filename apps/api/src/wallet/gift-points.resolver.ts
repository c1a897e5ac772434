import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { givesFor } from '@youhui/identity';
import { points, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { GiftPoints } from '@youhui/wallet';
import { CommandIdScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { GiftPointsResult, GivenPoints } from './wallet-moves.types';

@InputType()
export class GiftPointsInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, { description: 'Residents and volunteers give their own; staff may for a member at the desk.' })
  fromMemberNo: string;

  @Field(() => String, { description: 'Another member of the same household.' })
  toMemberNo: string;

  @Field(() => PointsScalar, { description: 'At least 1.' })
  points: number;
}

@Resolver()
export class GiftPointsResolver {
  constructor(private readonly useCase: GiftPoints) {}

  @Requires('wallet:give')
  @Mutation(() => GiftPointsResult, {
    description:
      'Gives points to another member of the same household, soonest to expire first. They keep their issuer and their last day.',
  })
  async giftPoints(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, ...order }: GiftPointsInput,
  ): Promise<GivenPoints | Refusal> {
    if (!givesFor(ctx.actor, order.fromMemberNo)) return refuse('NOT_PERMITTED');
    return this.useCase.execute(ctx, commandId, { ...order, points: points(order.points) });
  }
}
