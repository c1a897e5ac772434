import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { PeopleQueries } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { checkedFirst, pageOf, textAfter } from '../graphql/paging';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { PeoplePage, RoleRequest } from './people.types';

@ArgsType()
class PeopleArgs {
  @Field(() => String, { nullable: true, description: 'The start of a sign-in name or of a name.' })
  search?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Also residents and volunteers who have no other role.' })
  withResidents: boolean;

  @Field(() => Int, { defaultValue: 20, description: '1–100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The nextCursor of the page before, with the same filter.' })
  after?: string | null;
}

@Resolver()
export class PeopleResolver {
  constructor(private readonly queries: PeopleQueries) {}

  @Requires('community:manage')
  @Query(() => PeoplePage, { description: 'Who signs in here, by sign-in name.' })
  async people(@Ctx() { communityId }: RequestContext, @Args() args: PeopleArgs): Promise<PeoplePage> {
    const { withResidents, first } = args;
    const filter = { search: (args.search ?? '').trim().slice(0, 100), withResidents };
    const found = await this.queries.page(communityId, filter, textAfter(args.after), checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ login }) => login);
    return { people: rows, nextCursor };
  }

  @Requires('community:manage')
  @Query(() => [RoleRequest], {
    description: 'Roles of power: what waits for a second administrator first, then what was decided; 50 at most.',
  })
  roleRequests(@Ctx() { communityId }: RequestContext): Promise<RoleRequest[]> {
    return this.queries.requests(communityId);
  }
}
