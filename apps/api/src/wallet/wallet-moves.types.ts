import { Field, Int, ObjectType } from '@nestjs/graphql';
import { answerOr, InsufficientPoints } from '../graphql/refusals';
import { LocalDateScalar, PointsScalar } from '../graphql/scalars';

const held = 'What the wallet holds right after.';

@ObjectType({ description: 'Points a member held before the books began, now in the member’s wallet.' })
export class BroughtInBalance {
  @Field(() => String)
  memberNo: string;

  @Field(() => PointsScalar, { description: 'Brought in by this command.' })
  points: number;

  @Field(() => PointsScalar, { description: held })
  pointsAfter: number;
}

@ObjectType({ description: 'Points given to another member of the household.' })
export class GivenPoints {
  @Field(() => String)
  fromMemberNo: string;

  @Field(() => String)
  toMemberNo: string;

  @Field(() => PointsScalar)
  points: number;

  @Field(() => PointsScalar, { description: 'What the giver’s wallet holds right after.' })
  pointsAfter: number;
}

@ObjectType({ description: 'Points given to the care pool.' })
export class DonatedPoints {
  @Field(() => String)
  memberNo: string;

  @Field(() => PointsScalar)
  points: number;

  @Field(() => PointsScalar, { description: held })
  pointsAfter: number;
}

@ObjectType({ description: 'What was moved from wallets to the care pool because its last day is past.' })
export class ExpiredPoints {
  @Field(() => LocalDateScalar, { description: 'Every lot whose last day was before this one.' })
  date: string;

  @Field(() => Int)
  lots: number;

  @Field(() => PointsScalar)
  points: number;
}

export const BringInBalanceResult = answerOr(
  BroughtInBalance,
  'BringInBalanceResult',
  'The balance, or in this order: INVALID_INPUT, MEMBER_NOT_FOUND, MERCHANT_NOT_FOUND, CONFLICT_OF_INTEREST, AMOUNT_TOO_LARGE.',
);
export const GiftPointsResult = answerOr(
  GivenPoints,
  'GiftPointsResult',
  'The gift, or in this order: NOT_PERMITTED, INVALID_INPUT, MEMBER_NOT_FOUND and ACCOUNT_FROZEN of the giver, the same two of the receiver, CONFLICT_OF_INTEREST, GIFT_OUTSIDE_HOUSEHOLD, INSUFFICIENT_POINTS.',
  [InsufficientPoints],
);
export const DonatePointsResult = answerOr(
  DonatedPoints,
  'DonatePointsResult',
  'The donation, or in this order: NOT_PERMITTED, INVALID_INPUT, MEMBER_NOT_FOUND, ACCOUNT_FROZEN, CONFLICT_OF_INTEREST, INSUFFICIENT_POINTS.',
  [InsufficientPoints],
);
export const ExpirePointsResult = answerOr(ExpiredPoints, 'ExpirePointsResult', 'What was moved, or INVALID_INPUT.');
