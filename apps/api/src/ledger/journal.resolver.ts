import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClearingQueries } from '@youhui/clearing';
import type { RequestContext } from '@youhui/kernel';
import { LedgerQueries, type JournalView } from '@youhui/ledger';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { readTogether } from '../request/read-together';
import { ChainPosition, Journal, Leg, LotMovement, Obligation } from './journal.types';

const sequenceOf = (row: { sequence: number }) => row.sequence;

@Resolver(() => Journal)
export class JournalResolver {
  constructor(
    private readonly queries: LedgerQueries,
    private readonly clearing: ClearingQueries,
  ) {}

  @Requires('ledger:read')
  @Query(() => Journal, { nullable: true, description: 'One journal; null when there is none with this number.' })
  async journal(
    @Ctx() ctx: RequestContext,
    @Args('sequence', { type: () => Int }) sequence: number,
  ): Promise<Journal | null> {
    return (await this.queries.journal(ctx.communityId, sequence)) ?? null;
  }

  @Requires('ledger:read')
  @ResolveField(() => [Leg])
  legs(
    @Call() call: ApiRequest,
    @Ctx() { communityId }: RequestContext,
    @Parent() { sequence }: JournalView,
  ): Promise<Leg[]> {
    return readTogether(
      call,
      'legs',
      (sequences: readonly number[]) => this.queries.legs(communityId, sequences),
      sequenceOf,
    ).load(sequence);
  }

  @Requires('ledger:read')
  @ResolveField(() => [LotMovement])
  async lotMovements(
    @Call() call: ApiRequest,
    @Ctx() { communityId }: RequestContext,
    @Parent() { sequence }: JournalView,
  ): Promise<LotMovement[]> {
    const read = (sequences: readonly number[]) => this.queries.lotMovements(communityId, sequences);
    const movements = await readTogether(call, 'lotMovements', read, sequenceOf).load(sequence);
    return movements.map((movement) => ({ ...movement, lotId: String(movement.lotId) }));
  }

  @Requires('ledger:read')
  @ResolveField(() => [Obligation])
  obligations(
    @Call() call: ApiRequest,
    @Ctx() { communityId }: RequestContext,
    @Parent() { sequence }: JournalView,
  ): Promise<Obligation[]> {
    return readTogether(
      call,
      'obligations',
      (sequences: readonly number[]) => this.clearing.obligations(communityId, sequences),
      sequenceOf,
    ).load(sequence);
  }

  @Requires('ledger:read')
  @ResolveField(() => ChainPosition)
  async chain(
    @Call() call: ApiRequest,
    @Ctx() { communityId }: RequestContext,
    @Parent() { batchNo }: JournalView,
  ): Promise<ChainPosition> {
    const read = (batchNos: readonly number[]) => this.queries.chain(communityId, batchNos);
    const [position] = await readTogether(call, 'chain', read, (row) => row.batchNo).load(batchNo);
    if (!position) throw new Error(`Batch ${batchNo} has no place in the chain`);
    return position;
  }
}
