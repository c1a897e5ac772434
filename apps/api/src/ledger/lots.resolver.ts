import { Args, ArgsType, Field, Int, Query, Resolver } from '@nestjs/graphql';
import { seesWalletOf } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { account, isWallet, LotQueries } from '@youhui/ledger';
import { badInput, checkedFirst, dayPlace, oldestDay, pageOf } from '../graphql/paging';
import { LocalDateScalar } from '../graphql/scalars';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { IssuerNames } from './issuer-names';
import { LotPage } from './wallet.types';

@ArgsType()
class LotArgs {
  @Field(() => String, {
    description:
      'Whose lots: wallet: and a member number, for example wallet:M001, or care_pool. Residents and volunteers see only their own wallet and those of whom they help as family; the care pool is for readers of the books.',
  })
  holder: string;

  @Field(() => String, { nullable: true, description: 'A merchant number, or FUND.' })
  issuer?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Only lots whose last day is before this day.' })
  expiringBefore?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'True to see lots with nothing left as well.' })
  emptied: boolean;

  @Field(() => Int, { defaultValue: 20, description: '1–100.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The nextCursor of the page before, with the same filter.' })
  after?: string | null;
}

@Resolver()
export class LotsResolver {
  constructor(
    private readonly queries: LotQueries,
    private readonly names: IssuerNames,
  ) {}

  @Requires('wallet:read')
  @Query(() => LotPage, { description: 'The lots of a wallet or of the care pool, soonest to expire first.' })
  async lots(@Ctx() ctx: RequestContext, @Call() call: ApiRequest, @Args() args: LotArgs): Promise<LotPage> {
    const { holder, emptied, first, after } = args;
    if (!isWallet(holder) && holder !== account.carePool) throw badInput('holder must be wallet:… or care_pool');
    const sees = isWallet(holder)
      ? seesWalletOf(ctx.actor, holder.slice(account.wallet('').length))
      : ctx.actor.permissions.has('ledger:read');
    if (!sees) throw notAllowed('NOT_PERMITTED', call.locale);
    const filter = {
      holder,
      issuer: args.issuer ?? undefined,
      expiringBefore: args.expiringBefore ?? undefined,
      emptied,
    };
    const place = dayPlace(after, oldestDay);
    const found = await this.queries.page(ctx.communityId, filter, place, checkedFirst(first) + 1);
    const { rows, nextCursor } = pageOf(found, first, ({ expiresOn, lotId }) => `${expiresOn}.${lotId}`);
    return { lots: await this.names.named(call, ctx.communityId, rows), nextCursor };
  }
}
