import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { openFirstCycle } from '@youhui/clearing';
import { CreateCommunity, type CreateCommunityOrder } from '@youhui/community';
import { addPerson, faultInFounder, type FoundingPerson } from '@youhui/identity';
import { isRefusal, refuse, systemClock, type Refusal } from '@youhui/kernel';
import { Database } from '@youhui/platform';
import { Requires } from '../request/access';
import {
  CreateCommunityInput,
  CreateCommunityResult,
  type NamedRateInput,
  NewCommunity,
} from './create-community.types';

@Resolver()
export class CreateCommunityResolver {
  constructor(private readonly database: Database) {}

  @Requires('installation:manage')
  @Mutation(() => CreateCommunityResult, {
    description:
      'Makes a community with its policy, its first clearing cycle and its first administrator. Needs the installation token as bearer.',
  })
  async createCommunity(@Args('input') input: CreateCommunityInput): Promise<NewCommunity | Refusal> {
    const administrator = administratorOf(input);
    const fault = faultInFounder(administrator, [input.code, input.name]);
    if (fault)
      return refuse('INVALID_INPUT', { field: fault === 'login' ? 'administratorLogin' : 'administratorPassword' });
    const useCase = new CreateCommunity(this.database, systemClock, async (tx, communityId, order, at) => {
      await openFirstCycle(tx, communityId, order, at);
      await addPerson(tx, communityId, administrator, at);
    });
    const created = await useCase.execute(orderOf(input));
    return isRefusal(created) ? created : { communityId: created.communityId, communityCode: created.code };
  }
}

const administratorOf = ({
  administratorLogin: login,
  administratorPassword: password,
}: CreateCommunityInput): FoundingPerson => ({
  login,
  password,
  displayName: login,
  roles: ['administrator'],
});

function orderOf({
  code,
  name,
  timezone,
  contactPhone,
  cycleCalendar,
  policy,
}: CreateCommunityInput): CreateCommunityOrder {
  return {
    code,
    name,
    timezone,
    contactPhone: contactPhone ?? undefined,
    cycleCalendar,
    terms: {
      version: policy.version,
      face_value_fen: policy.faceValueFen,
      interchange_bps: policy.interchangeBps,
      points_per_hour: policy.pointsPerHour,
      multipliers_bps: recordOf(policy.multipliersBps),
      tariffs: recordOf(policy.tariffs),
      lot_lifetime_months: policy.lotLifetimeMonths,
      refund_grace_days: policy.refundGraceDays,
      max_redeem_share_bps: policy.maxRedeemShareBps,
      max_redeem_points_per_day: policy.maxRedeemPointsPerDay,
      second_review_above_minutes: policy.secondReviewAboveMinutes,
      carry_forward_below_fen: policy.carryForwardBelowFen,
    },
  };
}

const recordOf = (rates: readonly NamedRateInput[]): Record<string, number> =>
  Object.fromEntries(rates.map(({ name, value }) => [name, value]));
