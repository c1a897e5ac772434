import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AllianceQueries } from '@youhui/alliance';
import type { RequestContext } from '@youhui/kernel';
import { account, FUND, LedgerQueries } from '@youhui/ledger';
import { Member } from '../community/member.types';
import { checkedFirst, numberBefore, pageOf } from '../graphql/paging';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { readTogether } from '../request/read-together';
import { HistoryPage, Lot } from './wallet.types';

const fundName = { zh: '社区基金', en: 'Community fund' };

@Resolver(() => Member)
export class WalletResolver {
  constructor(
    private readonly queries: LedgerQueries,
    private readonly alliance: AllianceQueries,
  ) {}

  @Requires('wallet:read')
  @ResolveField(() => [Lot], { description: 'What the wallet consists of, soonest to expire first.' })
  async lots(
    @Call() call: ApiRequest,
    @Ctx() { communityId }: RequestContext,
    @Parent() { memberNo }: Member,
  ): Promise<Lot[]> {
    const readLots = (holders: readonly string[]) => this.queries.lots(communityId, holders);
    const lots = await readTogether(call, 'lots', readLots, ({ holder }) => holder).load(account.wallet(memberNo));
    const readNames = () => this.alliance.merchants(communityId);
    const names = readTogether(call, 'names of issuers', readNames, ({ merchantNo }) => merchantNo);
    return Promise.all(
      lots.map(async (lot) => ({
        ...lot,
        lotId: String(lot.lotId),
        issuerName:
          lot.issuer === FUND ? fundName[call.locale] : ((await names.load(lot.issuer))[0]?.name ?? lot.issuer),
      })),
    );
  }

  @Requires('wallet:read')
  @ResolveField(() => HistoryPage, { description: 'Where the points came from and went, newest first.' })
  async history(
    @Ctx() { communityId }: RequestContext,
    @Parent() { memberNo }: Member,
    @Args('first', { type: () => Int, defaultValue: 20, description: '1–100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<HistoryPage> {
    const found = await this.queries.history(
      communityId,
      account.wallet(memberNo),
      numberBefore(after),
      checkedFirst(first) + 1,
    );
    const { rows, nextCursor } = pageOf(found, first, ({ accountVersion }) => accountVersion);
    return { lines: rows, nextCursor };
  }
}
