import { Args, Query, Resolver } from '@nestjs/graphql';
import { FamilyHelperQueries } from '@youhui/community';
import type { RequestContext } from '@youhui/kernel';
import { whoseMeans } from '../cards/whose-means';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { FamilyHelper, HelpedMember, helpedShown, helperShown } from './family.types';

@Resolver()
export class FamilyHelpersResolver {
  constructor(private readonly queries: FamilyHelperQueries) {}

  @Requires('wallet:read')
  @Query(() => [FamilyHelper], {
    description:
      'Who helps you as family, or any member if you manage cards, with what they used today; the oldest first, an open invitation last. Four at most.',
  })
  async helpersOf(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('memberNo', { type: () => String, nullable: true, description: 'Yourself unless given.' })
    memberNo: string | null,
  ): Promise<FamilyHelper[]> {
    const whose = whoseMeans(ctx, memberNo, locale);
    return whose === undefined ? [] : (await this.queries.helpersOf(ctx.communityId, whose, ctx.at)).map(helperShown);
  }

  @Requires('code:show')
  @Query(() => [HelpedMember], { description: 'Whom you help as family; five at most.' })
  async peopleIHelp(@Ctx() { communityId, actor, at }: RequestContext): Promise<HelpedMember[]> {
    const { memberNo } = actor;
    return memberNo === undefined ? [] : (await this.queries.helpedBy(communityId, memberNo, at)).map(helpedShown);
  }
}
