import { Field, Int, ObjectType } from '@nestjs/graphql';
import { FenScalar, PointsScalar } from '../graphql/scalars';

@ObjectType({ description: 'The terms in force today.' })
export class Policy {
  @Field(() => String)
  version: string;

  @Field(() => FenScalar, { description: 'What one point takes off a bill.' })
  faceValueFen: number;

  @Field(() => Int, {
    description:
      'What a shop gets for another shop’s points, in 1/10000 of their face value; the rest is a donation to the fund.',
  })
  interchangeBps: number;

  @Field(() => PointsScalar, { description: 'For one hour of service, before the multiplier of its tags.' })
  pointsPerHour: number;

  @Field(() => Int, {
    nullable: true,
    description: 'The share of a bill that points may pay, in 1/10000; null: no limit.',
  })
  maxRedeemShareBps: number | null;

  @Field(() => PointsScalar, { nullable: true, description: 'What a member may redeem on one day; null: no limit.' })
  maxRedeemPointsPerDay: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes of one member on one day above which two reviewers must sign; null: never.',
  })
  secondReviewAboveMinutes: number | null;

  @Field(() => [String], { description: 'The service tags that have a multiplier.' })
  tags: string[];
}

@ObjectType({ description: 'A neighbourhood with its own books.' })
export class Community {
  @Field(() => String, { description: 'Its short name in addresses and at sign-in.' })
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'IANA name; decides on which day something happens.' })
  timezone: string;

  @Field(() => String, {
    nullable: true,
    description: 'Whom to call with a question or a complaint; receipts print it. Null: nobody yet.',
  })
  contactPhone: string | null;

  @Field(() => Policy)
  policy: Policy;
}
