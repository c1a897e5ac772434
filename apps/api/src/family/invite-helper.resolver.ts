import { Args, Field, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import { helpDays, helpPoints, InviteHelper } from '@youhui/community';
import { isRefusal, points, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { PointsScalar } from '../graphql/scalars';
import { Requires } from '../request/access';
import { Ctx } from '../request/api-request';
import { helperShown, type HelperInvited, InviteHelperResult } from './family.types';

@InputType()
export class InviteHelperInput {
  @Field(() => String, { nullable: true, description: 'Who is to be helped; yourself unless given.' })
  memberNo?: string | null;

  @Field(() => String, { description: 'What the member calls the helper: 1–40 characters, for example 女儿小红.' })
  name: string;

  @Field(() => PointsScalar, {
    defaultValue: helpPoints.usual,
    description: `What the helper may use on one day, ${helpPoints.least}–${helpPoints.most}.`,
  })
  dayPoints: number;

  @Field(() => Int, {
    defaultValue: helpDays.usual,
    description: `For how many days after today, ${helpDays.least}–${helpDays.most}.`,
  })
  days: number;
}

@Resolver()
export class InviteHelperResolver {
  constructor(private readonly useCase: InviteHelper) {}

  @Requires('means:manage')
  @Mutation(() => InviteHelperResult, {
    description:
      'Invites somebody to help you as family, or to help any member for who manages cards and has them standing there: at most three people help one member. Another invitation takes the place of one that is open. Not a command: the digits are shown once.',
  })
  async inviteHelper(
    @Ctx() ctx: RequestContext,
    @Args('input') { memberNo, name, dayPoints, days }: InviteHelperInput,
  ): Promise<HelperInvited | Refusal> {
    const whose = memberNo ?? ctx.actor.memberNo;
    if (whose === undefined) return refuse('NOT_PERMITTED');
    const order = { memberNo: whose, name, dayPoints: points(dayPoints), days };
    const answer = await this.useCase.execute(ctx, order);
    return isRefusal(answer) ? answer : { invitation: answer.invitation, helper: helperShown(answer) };
  }
}
