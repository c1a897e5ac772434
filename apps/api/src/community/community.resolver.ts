import { Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { CommunityScreens } from './community-screens';
import { Community } from './community.types';

@Resolver()
export class CommunityResolver {
  constructor(private readonly screens: CommunityScreens) {}

  @Requires('community:read')
  @Query(() => Community, { description: 'The community you are signed in to.' })
  community(@Ctx() ctx: RequestContext): Promise<Community> {
    return this.screens.community(ctx.communityId);
  }
}
