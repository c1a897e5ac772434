import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { VolunteeringQueries, type ServiceStatus } from '@youhui/volunteering';
import { checkedFirst, dayPlace, newestDay, oldestDay, pageOf } from '../graphql/paging';
import { LocalDateScalar } from '../graphql/scalars';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { Programme, ServiceRecordPage, serviceRecordSeenBy, statuses } from './service-record.types';

@ArgsType()
class ServiceRecordArgs {
  @Field(() => statuses, { nullable: true })
  status?: ServiceStatus | null;

  @Field(() => String, { nullable: true, description: 'One member’s; volunteers may name only themselves.' })
  memberNo?: string | null;

  @Field(() => String, { nullable: true, description: 'The whole name of a programme.' })
  programme?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The first day of service wanted.' })
  fromDay?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day of service wanted, itself included.' })
  toDay?: string | null;

  @Field(() => Int, { defaultValue: 20, description: '1–100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The nextCursor of the page before, with the same filter.' })
  after?: string | null;
}

@Resolver()
export class ServiceRecordsResolver {
  constructor(private readonly queries: VolunteeringQueries) {}

  @Requires('service:read')
  @Query(() => ServiceRecordPage, {
    description:
      'Services, newest first: by the day of service, and within a day in the order of recording. Volunteers see their own. Filters go together.',
  })
  async serviceRecords(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args() args: ServiceRecordArgs,
  ): Promise<ServiceRecordPage> {
    const { status, programme, fromDay, toDay, first, after } = args;
    const { actor, communityId } = ctx;
    const own = actor.permissions.has('member:read') ? undefined : (actor.memberNo ?? '');
    const memberNo = args.memberNo ?? own;
    if (own !== undefined && memberNo !== own) throw notAllowed('NOT_PERMITTED', locale);
    const filter = {
      status: status ?? undefined,
      memberNo,
      programme: programme ?? undefined,
      fromDay: fromDay ?? oldestDay.day,
      toDay: toDay ?? newestDay.day,
    };
    const place = dayPlace(after, newestDay);
    const found = await this.queries.serviceRecordPage(communityId, filter, place, checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ servedOn, recordedNo }) => `${servedOn}.${recordedNo}`);
    return { serviceRecords: rows.map((row) => serviceRecordSeenBy(actor, row)), nextCursor };
  }

  @Requires('programme:read')
  @Query(() => [Programme], { description: 'Every programme that has had a budget or has awards waiting.' })
  programmes(@Ctx() ctx: RequestContext): Promise<Programme[]> {
    return this.queries.programmes(ctx.communityId);
  }
}
