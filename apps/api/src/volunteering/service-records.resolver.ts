import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { VolunteeringQueries, type ServiceStatus } from '@youhui/volunteering';
import { checkedFirst, numberBefore, pageOf } from '../graphql/paging';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { Programme, ServiceRecordPage, serviceRecordSeenBy, statuses } from './service-record.types';

@Resolver()
export class ServiceRecordsResolver {
  constructor(private readonly queries: VolunteeringQueries) {}

  @Requires('service:read')
  @Query(() => ServiceRecordPage, { description: 'Services, newest first. Volunteers see their own.' })
  async serviceRecords(
    @Ctx() ctx: RequestContext,
    @Args('status', { type: () => statuses, nullable: true }) status: ServiceStatus | null,
    @Args('first', { type: () => Int, defaultValue: 20, description: '1–100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ServiceRecordPage> {
    const { actor, communityId } = ctx;
    const memberNo = actor.permissions.has('member:read') ? undefined : (actor.memberNo ?? '');
    const filter = { status: status ?? undefined, memberNo };
    const found = await this.queries.serviceRecordPage(
      communityId,
      filter,
      numberBefore(after),
      checkedFirst(first) + 1,
    );
    const { rows, nextCursor } = pageOf(found, first, ({ recordedNo }) => recordedNo);
    return { serviceRecords: rows.map((row) => serviceRecordSeenBy(actor, row)), nextCursor };
  }

  @Requires('community:read')
  @Query(() => [Programme], { description: 'Every programme that has had a budget or has awards waiting.' })
  programmes(@Ctx() ctx: RequestContext): Promise<Programme[]> {
    return this.queries.programmes(ctx.communityId);
  }
}
