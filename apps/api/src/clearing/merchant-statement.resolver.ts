import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import {
  ClearingQueries,
  partyStatusOf,
  StatementQueries,
  type StatementKind,
  type StatementRole,
} from '@youhui/clearing';
import { actsForMerchant } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { CommunityScreens } from '../community/community-screens';
import { badInput, checkedFirst, pageOf, textAfter } from '../graphql/paging';
import { fundName } from '../ledger/issuer-names';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { MerchantPayout, MerchantStatement, statementKinds, statementRoles } from './merchant-statement.types';

@ArgsType()
class StatementArgs {
  @Field(() => String, { description: 'A person who acts for a shop asks for that shop only.' })
  merchantNo: string;

  @Field(() => String, { nullable: true, description: 'As Cycle.cycle has it; the open one by default.' })
  cycle?: string | null;

  @Field(() => statementRoles, { nullable: true, description: 'Only lines of this role.' })
  role?: StatementRole | null;

  @Field(() => statementKinds, { nullable: true, description: 'Only sales, or only refunds.' })
  kind?: StatementKind | null;

  @Field(() => Int, { defaultValue: 20, description: '1–100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The nextCursor of the page before, with the same filter.' })
  after?: string | null;
}

@Resolver()
export class MerchantStatementResolver {
  constructor(
    private readonly cycles: ClearingQueries,
    private readonly statements: StatementQueries,
    private readonly screens: CommunityScreens,
  ) {}

  @Requires('clearing:read')
  @Query(() => MerchantStatement, {
    nullable: true,
    description:
      'What a shop has to get and to pay in a cycle, line by line with why. Own points taken at the own till owe nothing and are no line. Null when there is no such shop or no such cycle.',
  })
  async merchantStatement(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args() { merchantNo, cycle, role, kind, first, after }: StatementArgs,
  ): Promise<MerchantStatement | null> {
    if (!actsForMerchant(ctx.actor, merchantNo)) throw notAllowed('NOT_PERMITTED', locale);
    const { communityId } = ctx;
    const limit = checkedFirst(first) + 1;
    const place = statementPlace(after);
    const asked = await (cycle == null ? this.cycles.openCycle(communityId) : this.cycles.cycle(communityId, cycle));
    if (!asked) return null;
    const filter = { role: role ?? undefined, kind: kind ?? undefined };
    const [sums, found] = await Promise.all([
      this.statements.sums(communityId, merchantNo, asked),
      this.statements.lines(communityId, merchantNo, asked, filter, place, limit),
    ]);
    if (!sums) return null;
    const { rows, nextCursor } = pageOf(found, first, (line) => `${line.sequence}.${line.issuer}`);
    const lines = rows.map((line) => ({ ...line, issuerName: line.issuerName ?? fundName[locale] }));
    return { merchantNo, cycle: asked.cycle, lines, sums, nextCursor };
  }

  @Requires('clearing:read')
  @Query(() => MerchantPayout, {
    nullable: true,
    description: 'When the open cycle ends for a shop, and what that would bring now. Null when there is no such shop.',
  })
  async merchantPayout(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('merchantNo', { type: () => String }) merchantNo: string,
  ): Promise<MerchantPayout | null> {
    if (!actsForMerchant(ctx.actor, merchantNo)) throw notAllowed('NOT_PERMITTED', locale);
    const open = await this.cycles.openCycle(ctx.communityId);
    if (!open) return null;
    const [sums, terms] = await Promise.all([
      this.statements.sums(ctx.communityId, merchantNo, open),
      this.screens.termsInForce(ctx.communityId),
    ]);
    if (!sums) return null;
    const carryBelowFen = terms.carry_forward_below_fen ?? 0;
    const status = partyStatusOf(sums.netFen, carryBelowFen);
    return { cycle: open.cycle, endsOn: open.endsOn, netFen: sums.netFen, carryBelowFen, status };
  }
}

function statementPlace(after: string | null | undefined): { sequence: number; issuer: string } {
  const text = textAfter(after);
  if (text === '') return { sequence: Number.MAX_SAFE_INTEGER, issuer: '' };
  const [, sequence, issuer] = /^(\d{1,15})\.(.{1,64})$/u.exec(text) ?? [];
  if (sequence === undefined || issuer === undefined) throw badInput('after must be a nextCursor given before');
  return { sequence: Number(sequence), issuer };
}
