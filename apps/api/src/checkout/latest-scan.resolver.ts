import { Field, GraphQLISODateTime, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type Presented, QuoteQueries } from '@youhui/checkout';
import type { RequestContext } from '@youhui/kernel';
import { FenScalar, PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { presentedAs } from './quote.types';

@ObjectType({ description: 'What became of a code or card that a till scanned.' })
export class LatestScan {
  @Field(() => String)
  quoteId: string;

  @Field(() => String, { description: 'The shop that scanned it.' })
  merchantName: string;

  @Field(() => presentedAs, { description: 'A CODE is spent by it; a CARD is not.' })
  presented: Presented;

  @Field(() => String, { nullable: true, description: 'The sale it ended in; null while the till is at work.' })
  checkoutId: string | null;

  @Field(() => PointsScalar, { nullable: true, description: 'What the sale took; null while there is none.' })
  redeemPoints: number | null;

  @Field(() => FenScalar, {
    nullable: true,
    description: 'What was left to pay in money; null while there is no sale.',
  })
  payFen: number | null;

  @Field(() => GraphQLISODateTime, { description: 'When it is no news any more.' })
  until: Date;
}

@Resolver()
export class LatestScanResolver {
  constructor(private readonly queries: QuoteQueries) {}

  @Requires('code:show')
  @Query(() => LatestScan, {
    nullable: true,
    description:
      'The latest scan of the caller’s own code or card: for the two minutes in which the till may sell by it, and after a sale for four minutes since the scan. Null otherwise. scanChanged says when to ask.',
  })
  async latestScan(@Ctx() ctx: RequestContext): Promise<LatestScan | null> {
    const { memberNo } = ctx.actor;
    const scan = memberNo === undefined ? undefined : await this.queries.latestScan(ctx, memberNo);
    if (!scan) return null;
    const { billFen, redeemFen } = scan;
    return { ...scan, payFen: billFen === null || redeemFen === null ? null : billFen - redeemFen };
  }
}
