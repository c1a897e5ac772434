import { Resolver, Subscription } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { Changed } from './changed.types';
import { WatchChanges } from './watch-changes';
import type { Waiting } from './waiting';

/** No member has it: somebody who is no member has no scans. */
const nobody = ' ';

@Resolver()
export class ScanChangedResolver {
  constructor(private readonly changes: WatchChanges) {}

  @Requires('code:show')
  @Subscription(() => Changed, {
    description:
      'Says when a till scanned a code or card of the caller, or sold by it; `ids` are quotes. latestScan says what became of it.',
  })
  scanChanged(@Ctx() { communityId, actor }: RequestContext): Waiting {
    return this.changes.waitFor(communityId, 'scan', actor.memberNo ?? nobody, 'scanChanged');
  }
}
