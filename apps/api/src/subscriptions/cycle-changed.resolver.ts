import { Resolver, Subscription } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { Changed } from './changed.types';
import { everybody } from './looks';
import { WatchChanges } from './watch-changes';
import type { Waiting } from './waiting';

@Resolver()
export class CycleChangedResolver {
  constructor(private readonly changes: WatchChanges) {}

  @Requires('clearing:read')
  @Subscription(() => Changed, {
    description: 'Says when a cycle was opened, asked to be cut, cut or netted; `ids` are cycles.',
  })
  cycleChanged(@Ctx() { communityId }: RequestContext): Waiting {
    return this.changes.waitFor(communityId, 'cycle', everybody, 'cycleChanged');
  }
}
