import { Field, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CheckoutQueries } from '@youhui/checkout';
import { seesNameOf } from '@youhui/identity';
import type { RequestContext } from '@youhui/kernel';
import { HistoryLine } from '../ledger/wallet.types';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx } from '../request/api-request';
import { readTogether } from '../request/read-together';

@ObjectType({ description: 'The family helper who was at the till.' })
class PaidBy {
  @Field(() => String)
  helperNo: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the member calls them; null for callers who may only see masked names, such as helpers.',
  })
  name: string | null;
}

@Resolver(() => HistoryLine)
export class PaidByResolver {
  constructor(private readonly queries: CheckoutQueries) {}

  @Requires('wallet:read')
  @ResolveField(() => PaidBy, {
    nullable: true,
    description: 'Of a sale that a family helper paid with the member’s points; null for every other line.',
  })
  async paidBy(
    @Call() call: ApiRequest,
    @Ctx() { communityId, actor }: RequestContext,
    @Parent() { sequence, kind, memberNo }: HistoryLine,
  ): Promise<PaidBy | null> {
    if (kind !== 'checkout') return null;
    const read = (sequences: readonly number[]) => this.queries.helpersOf(communityId, sequences);
    const [helper] = await readTogether(call, 'helpers of sales', read, (one) => one.sequence).load(sequence);
    if (!helper) return null;
    return { helperNo: helper.helperNo, name: seesNameOf(actor, memberNo) ? helper.name : null };
  }
}
