import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@youhui/kernel';
import { assetOf, LedgerQueries } from '@youhui/ledger';
import { checkedFirst, numberBefore, pageOf } from '../graphql/paging';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { EntryPage } from './entry.types';

@Resolver()
export class EntriesResolver {
  constructor(private readonly queries: LedgerQueries) {}

  @Requires('ledger:read')
  @Query(() => EntryPage, {
    description:
      'The statement of one account, newest first: every entry with its reason and the balance after it. An account nobody has used has none.',
  })
  async entries(
    @Ctx() { communityId }: RequestContext,
    @Args('account', {
      type: () => String,
      description: 'As Leg.from and Leg.to have it, for example wallet:M001, issuer:FUND, budget:care, clearing:S01.',
    })
    account: string,
    @Args('first', { type: () => Int, defaultValue: 20, description: '1–100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<EntryPage> {
    const found = await this.queries.history(communityId, account, numberBefore(after), checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ accountVersion }) => accountVersion);
    const asset = assetOf(account);
    const entries = rows.map(({ amountPoints, balanceAfterPoints, ...entry }) => ({
      ...entry,
      asset,
      amount: amountPoints,
      balanceAfter: balanceAfterPoints,
    }));
    return { entries, nextCursor };
  }
}
