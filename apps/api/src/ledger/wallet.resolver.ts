import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { seesAwardsOf } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { account, LedgerQueries, LotQueries } from '@youhui/ledger';
import { Member } from '../community/member.types';
import { checkedFirst, numberBefore, pageOf } from '../graphql/paging';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { readTogether } from '../request/read-together';
import { IssuerNames } from './issuer-names';
import { HistoryPage, Lot } from './wallet.types';

const mostLots = 500;

@Resolver(() => Member)
export class WalletResolver {
  constructor(
    private readonly queries: LedgerQueries,
    private readonly lotQueries: LotQueries,
    private readonly names: IssuerNames,
  ) {}

  @Requires('wallet:read')
  @ResolveField(() => [Lot], {
    description:
      'What the wallet consists of, soonest to expire first; the first 500. The query lots pages through all.',
  })
  async lots(
    @Call() call: ApiRequest,
    @Ctx() { communityId }: RequestContext,
    @Parent() { memberNo }: Member,
  ): Promise<Lot[]> {
    const read = (holders: readonly string[]) => this.lotQueries.soonest(communityId, holders, mostLots);
    const lots = await readTogether(call, 'lots', read, ({ holder }) => holder).load(account.wallet(memberNo));
    return this.names.named(call, communityId, lots);
  }

  @Requires('wallet:read')
  @ResolveField(() => HistoryPage, { description: 'Where the points came from and went, newest first.' })
  async history(
    @Ctx() { communityId, actor }: RequestContext,
    @Parent() { memberNo }: Member,
    @Args('first', { type: () => Int, defaultValue: 20, description: '1–100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<HistoryPage> {
    const holder = account.wallet(memberNo);
    const found = await this.queries.history(communityId, holder, numberBefore(after), checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ accountVersion }) => accountVersion);
    const awards = seesAwardsOf(actor, memberNo);
    const lines = rows.map((row) => ({ ...row, ...(awards ? {} : withoutService(row)), holder, memberNo }));
    return { lines, nextCursor };
  }
}

/** Kinds that award points for service, whatever they are called in the books. */
const awarding: ReadonlySet<string> = new Set(['approve', 'grant', 'allocate']);

/** That points came, and not for which service: hours are the member's own affair. */
const withoutService = ({ kind }: { readonly kind: string }) =>
  awarding.has(kind) ? { kind: 'received', reason: '' } : {};
