import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { CommunityQueries } from '@youhui/community';
import { seesMember } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { checkedFirst, pageOf, textAfter } from '../graphql/paging';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { Member, MemberPage, memberSeenBy } from './member.types';

@Resolver()
export class MembersResolver {
  constructor(private readonly queries: CommunityQueries) {}

  @Requires('member:read')
  @Query(() => MemberPage, { description: 'Members by number.' })
  async members(
    @Ctx() ctx: RequestContext,
    @Args('search', {
      type: () => String,
      nullable: true,
      description: 'The start of a member number, or a part of a name.',
    })
    search: string | null,
    @Args('first', { type: () => Int, defaultValue: 20, description: '1–100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<MemberPage> {
    const wanted = (search ?? '').trim().slice(0, 100);
    const found = await this.queries.memberPage(ctx.communityId, wanted, textAfter(after), checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ memberNo }) => memberNo);
    return { members: rows.map((row) => memberSeenBy(ctx.actor, row)), nextCursor };
  }

  @Requires('wallet:read')
  @Query(() => Member, {
    nullable: true,
    description: 'One member; null when there is none. Residents and volunteers see only themselves.',
  })
  async member(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('memberNo', { type: () => String }) memberNo: string,
  ): Promise<Member | null> {
    if (!seesMember(ctx.actor, memberNo)) throw notAllowed('NOT_PERMITTED', locale);
    const [row] = await this.queries.members(ctx.communityId, [memberNo]);
    return row ? memberSeenBy(ctx.actor, row) : null;
  }
}
