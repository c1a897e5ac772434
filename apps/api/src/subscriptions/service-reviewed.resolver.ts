import { Resolver, Subscription } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { Changed } from './changed.types';
import { everybody } from './looks';
import { WatchChanges } from './watch-changes';
import type { Waiting } from './waiting';

/** No member has it: somebody who is no member and reads no members hears of nobody's. */
const nobody = ' ';

@Resolver()
export class ServiceReviewedResolver {
  constructor(private readonly changes: WatchChanges) {}

  @Requires('service:read')
  @Subscription(() => Changed, {
    description:
      'Says when a service was approved or rejected; `ids` are service ids. Volunteers hear of their own only.',
  })
  serviceReviewed(@Ctx() { communityId, actor }: RequestContext): Waiting {
    const key = actor.permissions.has('member:read') ? everybody : (actor.memberNo ?? nobody);
    return this.changes.waitFor(communityId, 'service', key, 'serviceReviewed');
  }
}
