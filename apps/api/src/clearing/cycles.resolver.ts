import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { ClearingQueries, type CycleRow } from '@youhui/clearing';
import { actsForMerchant } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { checkedFirst, numberBefore, pageOf } from '../graphql/paging';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { Cycle, CyclePage, Position } from './cycle.types';

@Resolver(() => Cycle)
export class CyclesResolver {
  constructor(private readonly queries: ClearingQueries) {}

  @Requires('clearing:read')
  @Query(() => Cycle, { description: 'The cycle that checkouts count in now.' })
  openCycle(@Ctx() ctx: RequestContext): Promise<CycleRow> {
    return this.open(ctx);
  }

  @Requires('clearing:read')
  @Query(() => CyclePage, { description: 'Cycles, newest first, the open one included.' })
  async cycles(
    @Ctx() ctx: RequestContext,
    @Args('first', { type: () => Int, defaultValue: 10, description: '1–100.' }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<CyclePage> {
    // The column counts in 32 bits.
    const before = Math.min(numberBefore(after), 2_147_483_647);
    const found = await this.queries.cycles(ctx.communityId, before, checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ ordinal }) => ordinal);
    return { cycles: rows, nextCursor };
  }

  @Requires('clearing:read')
  @Query(() => Cycle, { nullable: true, description: 'One cycle by its name; null when there is none.' })
  async cycle(
    @Ctx() ctx: RequestContext,
    @Args('cycle', { type: () => String, description: 'As Cycle.cycle has it.' }) cycle: string,
  ): Promise<CycleRow | null> {
    return (await this.queries.cycle(ctx.communityId, cycle)) ?? null;
  }

  @Requires('clearing:read')
  @Query(() => Position, {
    nullable: true,
    description: 'Where a shop stands in the open cycle; null when there is no such shop.',
  })
  async merchantPosition(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('merchantNo', { type: () => String }) merchantNo: string,
  ): Promise<Position | null> {
    if (!actsForMerchant(ctx.actor, merchantNo)) throw notAllowed('NOT_PERMITTED', locale);
    const positions = await this.queries.positions(ctx.communityId, await this.open(ctx));
    return positions.find(({ party }) => party === merchantNo) ?? null;
  }

  @Requires('clearing:read')
  @ResolveField(() => [Position], {
    description: 'Shops in the order of joining, the fund last; a person who acts for a shop sees that shop only.',
  })
  async positions(
    @Ctx() ctx: RequestContext,
    @Parent() cycle: CycleRow,
    @Args('party', { type: () => String, nullable: true, description: 'One shop’s, or FUND’s, only.' })
    party: string | null,
  ): Promise<Position[]> {
    const positions = await this.queries.positions(ctx.communityId, cycle);
    return positions.filter((one) => actsForMerchant(ctx.actor, one.party) && (party ?? one.party) === one.party);
  }

  private async open(ctx: RequestContext): Promise<CycleRow> {
    const open = await this.queries.openCycle(ctx.communityId);
    if (!open) throw new Error(`Community ${ctx.communityId} has no open cycle`);
    return open;
  }
}
