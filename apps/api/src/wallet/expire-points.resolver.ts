import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { Refusal, RequestContext } from '@youhui/kernel';
import { ExpirePoints } from '@youhui/wallet';
import { CommunityScreens } from '../community/community-screens';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { ExpiredPoints, ExpirePointsResult } from './wallet-moves.types';

@InputType()
export class ExpirePointsInput {
  @Field(() => CommandIdScalar, { description: 'Names the expiry of one local day: tomorrow’s needs another.' })
  commandId: string;
}

@Resolver()
export class ExpirePointsResolver {
  constructor(
    private readonly useCase: ExpirePoints,
    private readonly screens: CommunityScreens,
  ) {}

  @Requires('points:expire')
  @Mutation(() => ExpirePointsResult, {
    description:
      'Moves points whose last day is before the community’s today from wallets to the care pool. Happens by itself every day; nobody need call it.',
  })
  async expirePoints(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId }: ExpirePointsInput,
  ): Promise<ExpiredPoints | Refusal> {
    const date = await this.screens.localDate(ctx.communityId, ctx.at);
    return this.useCase.execute(ctx, { date }, commandId);
  }
}
