import { Query, Resolver } from '@nestjs/graphql';
import { CheckoutQueries } from '@youhui/checkout';
import type { RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { ShiftTotals } from './terminal.types';

@Resolver()
export class ShiftSoFarResolver {
  constructor(private readonly checkouts: CheckoutQueries) {}

  @Requires('checkout:complete')
  @Query(() => ShiftTotals, {
    nullable: true,
    description: 'What was sold and taken back in the caller’s shift until now; null in a session without a shift.',
  })
  async shiftSoFar(@Ctx() { communityId, actor }: RequestContext): Promise<ShiftTotals | null> {
    return actor.shiftId === undefined ? null : this.checkouts.totalsOfShift(communityId, actor.shiftId);
  }
}
