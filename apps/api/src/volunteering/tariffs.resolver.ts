import { Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { CommunityScreens } from '../community/community-screens';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { Tariff } from './tariff.types';

@Resolver()
export class TariffsResolver {
  constructor(private readonly screens: CommunityScreens) {}

  @Requires('programme:read')
  @Query(() => [Tariff], { description: 'Every tariff of the policy in force today, by name.' })
  async tariffs(@Ctx() ctx: RequestContext): Promise<Tariff[]> {
    const { tariffs } = await this.screens.termsInForce(ctx.communityId);
    const listed = Object.entries(tariffs).map(([name, points]) => ({ name, points }));
    return listed.sort((one, other) => (one.name < other.name ? -1 : 1));
  }
}
