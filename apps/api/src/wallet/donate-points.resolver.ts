import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { givesFor } from '@youhui/identity';
import { points, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { DonatePoints } from '@youhui/wallet';
import { CommandIdScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { DonatedPoints, DonatePointsResult } from './wallet-moves.types';

@InputType()
export class DonatePointsInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, { description: 'Residents and volunteers give their own; staff may for a member at the desk.' })
  memberNo: string;

  @Field(() => PointsScalar, { description: 'At least 1.' })
  points: number;
}

@Resolver()
export class DonatePointsResolver {
  constructor(private readonly useCase: DonatePoints) {}

  @Requires('wallet:give')
  @Mutation(() => DonatePointsResult, {
    description:
      'Gives points to the care pool, for neighbours in special need, soonest to expire first. Their issuers still honour them.',
  })
  async donatePoints(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, ...order }: DonatePointsInput,
  ): Promise<DonatedPoints | Refusal> {
    if (!givesFor(ctx.actor, order.memberNo)) return refuse('NOT_PERMITTED');
    return this.useCase.execute(ctx, commandId, { ...order, points: points(order.points) });
  }
}
