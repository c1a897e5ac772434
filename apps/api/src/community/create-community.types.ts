import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { CycleCalendar } from '@youhui/community';
import { answerOr } from '../graphql/refusals';
import { FenScalar, PointsScalar } from '../graphql/scalars';

const calendars = {
  HALF_MONTH: 'half_month',
  DAILY: 'daily',
  WEEKLY: 'weekly',
  MONTH: 'month',
} as const satisfies Record<string, CycleCalendar>;
registerEnumType(calendars, { name: 'CycleCalendar', description: 'How long a clearing cycle lasts.' });

@InputType({ description: 'One named whole number of the policy.' })
export class NamedRateInput {
  @Field(() => String, { description: '1–40 characters.' })
  name: string;

  @Field(() => Int, { description: '0 or more.' })
  value: number;
}

@InputType({ description: 'The terms of a community. Rates are in 1/10000.' })
export class PolicyTermsInput {
  @Field(() => String, { description: 'Its name in the books: 1–40 characters.' })
  version: string;

  @Field(() => FenScalar, { description: 'What one point takes off a bill; at least 1.' })
  faceValueFen: number;

  @Field(() => Int, { description: 'What another shop gets for a shop’s points, of their face value.' })
  interchangeBps: number;

  @Field(() => PointsScalar)
  pointsPerHour: number;

  @Field(() => [NamedRateInput], { defaultValue: [], description: 'Multiplier by service tag; 10000 is ×1.' })
  multipliersBps: NamedRateInput[];

  @Field(() => [NamedRateInput], { defaultValue: [], description: 'Points by tariff.' })
  tariffs: NamedRateInput[];

  @Field(() => Int, { description: '0–12000.' })
  lotLifetimeMonths: number;

  @Field(() => Int, { description: '0–3650000.' })
  refundGraceDays: number;

  @Field(() => Int, { nullable: true })
  maxRedeemShareBps?: number | null;

  @Field(() => PointsScalar, { nullable: true })
  maxRedeemPointsPerDay?: number | null;

  @Field(() => Int, { nullable: true })
  secondReviewAboveMinutes?: number | null;

  @Field(() => FenScalar, { nullable: true, description: 'Nets below this are carried into the next cycle.' })
  carryForwardBelowFen?: number | null;
}

@InputType()
export class CreateCommunityInput {
  @Field(() => String, { description: '2–32 of a–z, 0–9, hyphen; begins with a letter.' })
  code: string;

  @Field(() => String, { description: '1–100 characters.' })
  name: string;

  @Field(() => String, { defaultValue: 'Asia/Shanghai', description: 'IANA name.' })
  timezone: string;

  @Field(() => String, {
    nullable: true,
    description: 'Whom people call; receipts print it: 5–25 digits, single spaces and hyphens.',
  })
  contactPhone?: string | null;

  @Field(() => calendars, { defaultValue: calendars.HALF_MONTH })
  cycleCalendar: CycleCalendar;

  @Field(() => PolicyTermsInput)
  policy: PolicyTermsInput;

  @Field(() => String, { description: '2–40 of a–z, 0–9, dot, hyphen, underscore.' })
  administratorLogin: string;

  @Field(() => String, { description: '8–200 characters.' })
  administratorPassword: string;
}

@ObjectType({ description: 'A community that was just made, with empty books.' })
export class NewCommunity {
  @Field(() => String)
  communityId: string;

  @Field(() => String, { description: 'What `signIn` and every address call it.' })
  communityCode: string;
}

export const CreateCommunityResult = answerOr(
  NewCommunity,
  'CreateCommunityResult',
  'The community, or INVALID_INPUT, COMMUNITY_EXISTS.',
);
