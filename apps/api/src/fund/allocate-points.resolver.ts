import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { AllocatePoints } from '@youhui/fund';
import { points, type Refusal, type RequestContext } from '@youhui/kernel';
import { CommandIdScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { AllocatePointsResult, Allocation } from './fund.types';

@InputType()
export class AllocatePointsInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, { description: 'Its name, 1–200 characters; one that is new begins with this.' })
  programme: string;

  @Field(() => PointsScalar, { description: 'At least 1.' })
  points: number;
}

@Resolver()
export class AllocatePointsResolver {
  constructor(private readonly useCase: AllocatePoints) {}

  @Requires('points:allocate')
  @Mutation(() => AllocatePointsResult, {
    description: 'Gives a programme fund points to award, as far as the redemption reserve covers them.',
  })
  allocatePoints(@Ctx() ctx: RequestContext, @Args('input') input: AllocatePointsInput): Promise<Allocation | Refusal> {
    return this.useCase.execute(ctx, input.commandId, { programme: input.programme, points: points(input.points) });
  }
}
