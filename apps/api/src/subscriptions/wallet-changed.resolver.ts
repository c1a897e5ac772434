import { Args, Resolver, Subscription } from '@nestjs/graphql';
import { seesWalletOf } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { Changed } from './changed.types';
import { WatchChanges } from './watch-changes';
import type { Waiting } from './waiting';

@Resolver()
export class WalletChangedResolver {
  constructor(private readonly changes: WatchChanges) {}

  @Requires('wallet:read')
  @Subscription(() => Changed, {
    description:
      'Says when points came into a wallet or left it; `ids` is the member. Residents and volunteers watch their own only, and those of whom they help as family.',
  })
  walletChanged(
    @Ctx() { communityId, actor }: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('memberNo', { type: () => String }) memberNo: string,
  ): Waiting {
    if (!seesWalletOf(actor, memberNo)) throw notAllowed('NOT_PERMITTED', locale);
    return this.changes.waitFor(communityId, 'wallet', memberNo, 'walletChanged');
  }
}
