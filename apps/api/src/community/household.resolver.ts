import { Field, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CommunityQueries } from '@youhui/community';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { maskName } from './mask-name';

const mostShown = 100;

@ObjectType({ description: 'Somebody of the same household: points may be given to them.' })
class HouseholdMember {
  @Field(() => String)
  memberNo: string;

  @Field(() => String, { description: 'The first character of the name and asterisks.' })
  maskedName: string;
}

@Resolver()
export class HouseholdResolver {
  constructor(private readonly queries: CommunityQueries) {}

  @Requires('wallet:give')
  @Query(() => [HouseholdMember], {
    description:
      'The others of the caller’s own household, by member number; at most 100. Empty for who is no member, or of no household.',
  })
  async household(@Ctx() { communityId, actor }: RequestContext): Promise<HouseholdMember[]> {
    if (actor.memberNo === undefined) return [];
    const [own] = await this.queries.members(communityId, [actor.memberNo]);
    if (!own?.householdNo) return [];
    const everybody = { search: '', householdNo: own.householdNo };
    const members = await this.queries.memberPage(communityId, everybody, '', mostShown + 1);
    return members
      .filter(({ memberNo }) => memberNo !== own.memberNo)
      .slice(0, mostShown)
      .map(({ memberNo, displayName }) => ({ memberNo, maskedName: maskName(displayName) }));
  }
}
