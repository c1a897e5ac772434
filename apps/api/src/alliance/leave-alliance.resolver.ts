import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { GiveExitNotice, WithdrawExitNotice } from '@youhui/alliance';
import { actsForMerchant } from '@youhui/identity';
import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { CommandIdScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { ExitNotice, GiveExitNoticeResult, WithdrawExitNoticeResult } from './application.types';

@InputType()
export class WithdrawExitNoticeInput {
  @Field(() => CommandIdScalar)
  commandId: string;

  @Field(() => String, { description: 'Owners act for their own shop only.' })
  merchantNo: string;
}

@InputType()
export class GiveExitNoticeInput extends WithdrawExitNoticeInput {
  @Field(() => String, { description: 'Why: 1–200 characters.' })
  because: string;
}

@Resolver()
export class LeaveAllianceResolver {
  constructor(
    private readonly give: GiveExitNotice,
    private readonly withdraw: WithdrawExitNotice,
  ) {}

  @Requires('merchant:leave')
  @Mutation(() => GiveExitNoticeResult, {
    description:
      'A shop leaves the alliance: it issues no more points, takes them for thirty days more, and is out then. What is owed is settled as ever.',
  })
  async giveExitNotice(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, ...order }: GiveExitNoticeInput,
  ): Promise<ExitNotice | Refusal> {
    if (!actsForMerchant(ctx.actor, order.merchantNo)) return refuse('NOT_PERMITTED');
    return this.give.execute(ctx, commandId, order);
  }

  @Requires('merchant:leave')
  @Mutation(() => WithdrawExitNoticeResult, { description: 'The shop stays after all; until its last day is over.' })
  async withdrawExitNotice(
    @Ctx() ctx: RequestContext,
    @Args('input') { commandId, ...order }: WithdrawExitNoticeInput,
  ): Promise<ExitNotice | Refusal> {
    if (!actsForMerchant(ctx.actor, order.merchantNo)) return refuse('NOT_PERMITTED');
    return this.withdraw.execute(ctx, commandId, order);
  }
}
