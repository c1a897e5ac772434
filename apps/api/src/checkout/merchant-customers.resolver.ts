import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CustomerQueries, toldCounts } from '@youhui/checkout';
import { actsForMerchant } from '@youhui/identity';
import { addDays, type RequestContext } from '@youhui/kernel';
import { badInput } from '../graphql/paging';
import { LocalDateScalar } from '../graphql/scalars';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';

const mostDays = 92;

@ObjectType({
  description:
    'Whom other issuers’ points brought to a shop: counts, never names. A count of fewer than three could point at a person and is null.',
})
export class MerchantCustomers {
  @Field(() => Int, { nullable: true, description: 'Members who paid with them; null: fewer than three.' })
  members: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of these, those who had bought nothing here before; null: fewer than three.',
  })
  firstTime: number | null;

  @Field(() => Int, { nullable: true, description: 'The bills they paid; null: fewer than three.' })
  bills: number | null;
}

@Resolver()
export class MerchantCustomersResolver {
  constructor(private readonly queries: CustomerQueries) {}

  @Requires('merchant:read')
  @Query(() => MerchantCustomers, {
    description: `How many came to a shop with points of the fund or of other shops on some days, ${mostDays} at most.`,
  })
  async merchantCustomers(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('merchantNo', { type: () => String }) merchantNo: string,
    @Args('fromDay', { type: () => LocalDateScalar, description: 'The first business day.' }) fromDay: string,
    @Args('toDay', { type: () => LocalDateScalar, description: 'The last business day, itself included.' })
    toDay: string,
  ): Promise<MerchantCustomers> {
    if (!actsForMerchant(ctx.actor, merchantNo)) throw notAllowed('NOT_PERMITTED', locale);
    if (toDay < fromDay || toDay > addDays(fromDay, mostDays - 1))
      throw badInput(`fromDay to toDay must be 1 to ${mostDays} days`);
    return toldCounts(await this.queries.byOthersPoints(ctx.communityId, merchantNo, fromDay, toDay));
  }
}
