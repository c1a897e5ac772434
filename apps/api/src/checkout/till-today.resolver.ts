import { Args, Field, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { CheckoutQueries } from '@youhui/checkout';
import { ClearingQueries } from '@youhui/clearing';
import { actsForMerchant } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { FenScalar, LocalDateScalar, PointsScalar } from '../graphql/scalars';
import { notAllowed, Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';

@ObjectType({ description: 'What the open cycle will bring a shop, as it stands now.' })
export class NextPayout {
  @Field(() => String, { description: 'The open cycle.' })
  cycle: string;

  @Field(() => LocalDateScalar, { description: 'The first day after the cycle: from then it is netted and paid.' })
  dueOn: string;

  @Field(() => FenScalar, { description: 'What the shop has to get (+) or to pay (−) as of now.' })
  netFen: number;
}

@ObjectType({ description: 'What a shop sold on the present business day, at all its tills.' })
export class TillToday {
  @Field(() => LocalDateScalar)
  day: string;

  @Field(() => Int)
  sales: number;

  @Field(() => FenScalar, { description: 'The bills, before points.' })
  billFen: number;

  @Field(() => PointsScalar)
  redeemPoints: number;

  @Field(() => FenScalar, { description: 'What the points took off the bills.' })
  redeemFen: number;

  @Field(() => FenScalar, { description: 'Of these bills: taken back since, points included.' })
  refundedFen: number;

  @Field(() => PointsScalar, { description: 'Of these points: returned since.' })
  refundedPoints: number;

  @Field(() => NextPayout)
  nextPayout: NextPayout;
}

@Resolver()
export class TillTodayResolver {
  constructor(
    private readonly queries: CheckoutQueries,
    private readonly clearing: ClearingQueries,
  ) {}

  @Requires('checkout:complete')
  @Query(() => TillToday, { description: 'Today’s sales of a shop, and when they are paid.' })
  async tillToday(
    @Ctx() ctx: RequestContext,
    @Call() { locale }: ApiRequest,
    @Args('merchantNo', { type: () => String }) merchantNo: string,
  ): Promise<TillToday> {
    if (!actsForMerchant(ctx.actor, merchantNo)) throw notAllowed('NOT_PERMITTED', locale);
    const [today, nextPayout] = await Promise.all([
      this.queries.tillToday(ctx.communityId, merchantNo, ctx.at),
      this.clearing.nextPayout(ctx.communityId, merchantNo),
    ]);
    return { ...today, nextPayout };
  }
}
