import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { CommunityQueries, type MemberCategory } from '@youhui/community';
import { seesNames, seesWalletOf } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { checkedFirst, pageOf, textAfter } from '../graphql/paging';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { categories, Member, MemberPage, memberSeenBy } from './member.types';

@ArgsType()
class MemberArgs {
  @Field(() => String, {
    nullable: true,
    description: 'The start of a member number, in any case, or the start of a name.',
  })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'The members of one household.' })
  householdNo?: string | null;

  @Field(() => Boolean, { nullable: true })
  frozen?: boolean | null;

  @Field(() => categories, { nullable: true })
  category?: MemberCategory | null;

  @Field(() => Boolean, { nullable: true })
  volunteer?: boolean | null;

  @Field(() => Int, { defaultValue: 20, description: '1–100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The nextCursor of the page before, with the same filter.' })
  after?: string | null;
}

@Resolver()
export class MembersResolver {
  constructor(private readonly queries: CommunityQueries) {}

  @Requires('member:read')
  @Query(() => MemberPage, {
    description:
      'Members by number. Filters go together. Callers who see masked names only, such as cashiers, may search and filter by frozen; any other filter is NOT_PERMITTED for them.',
  })
  async members(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args() args: MemberArgs,
  ): Promise<MemberPage> {
    const { search, householdNo, frozen, category, volunteer, first, after } = args;
    if (
      !seesNames(ctx.actor) &&
      [householdNo, category, volunteer].some((value) => value !== null && value !== undefined)
    )
      throw notAllowed('NOT_PERMITTED', locale);
    const filter = {
      search: (search ?? '').trim().slice(0, 100),
      householdNo: householdNo ?? undefined,
      frozen: frozen ?? undefined,
      category: category ?? undefined,
      volunteer: volunteer ?? undefined,
    };
    const found = await this.queries.memberPage(ctx.communityId, filter, textAfter(after), checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ memberNo }) => memberNo);
    return { members: rows.map((row) => memberSeenBy(ctx.actor, row)), nextCursor };
  }

  @Requires('wallet:read')
  @Query(() => Member, {
    nullable: true,
    description:
      'One member; null when there is none. Residents and volunteers see only themselves and, by masked name and without anything of their hours, whom they help as family.',
  })
  async member(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('memberNo', { type: () => String }) memberNo: string,
  ): Promise<Member | null> {
    if (!seesWalletOf(ctx.actor, memberNo)) throw notAllowed('NOT_PERMITTED', locale);
    const [row] = await this.queries.members(ctx.communityId, [memberNo]);
    return row ? memberSeenBy(ctx.actor, row) : null;
  }
}
