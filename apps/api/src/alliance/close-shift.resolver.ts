import { Mutation, Resolver } from '@nestjs/graphql';
import { CloseShift } from '@youhui/alliance';
import { CheckoutQueries } from '@youhui/checkout';
import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import { Requires } from '../request/access';
import { type ApiRequest, Call, Ctx, takeSessionCookie } from '../request/api-request';
import { CloseShiftResult, ShiftClosed } from './terminal.types';

@Resolver()
export class CloseShiftResolver {
  constructor(
    private readonly useCase: CloseShift,
    private readonly checkouts: CheckoutQueries,
  ) {}

  @Requires('checkout:complete')
  @Mutation(() => CloseShiftResult, {
    description: 'Ends the caller’s shift with its totals, and the session that openShift gave with it.',
  })
  async closeShift(@Ctx() ctx: RequestContext, @Call() call: ApiRequest): Promise<ShiftClosed | Refusal> {
    const closed = await this.useCase.execute(ctx);
    if (isRefusal(closed)) return closed;
    takeSessionCookie(call.response);
    return { ...closed, totals: await this.checkouts.totalsOfShift(ctx.communityId, closed.shiftId) };
  }
}
