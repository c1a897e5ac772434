import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CommunityScreens } from '../community/community-screens';
import { Community } from '../community/community.types';
import { Public } from '../request/access';
import { type ApiRequest, Call } from '../request/api-request';
import { Viewer, viewerOf } from './viewer.types';

@Resolver(() => Viewer)
export class ViewerResolver {
  constructor(private readonly screens: CommunityScreens) {}

  @Public()
  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Call() { signedIn }: ApiRequest): Viewer | null {
    return signedIn ? viewerOf(signedIn) : null;
  }

  /** Public, because signIn shows it before any call carries the session; whoever holds a viewer has signed in. */
  @Public()
  @ResolveField(() => Community, { description: 'The community the session belongs to.' })
  community(@Parent() viewer: Viewer): Promise<Community> {
    return this.screens.community(viewer.communityId);
  }
}
