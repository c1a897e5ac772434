import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { EvidenceGrade, ServiceRecordView, ServiceStatus } from '@youhui/volunteering';
import { seesNameOf } from '@youhui/identity';
import type { Actor } from '@youhui/kernel';
import { maskName } from '../community/mask-name';
import { answerOr } from '../graphql/refusals';
import { LocalDateScalar, PointsScalar } from '../graphql/scalars';

export const grades = {
  VERIFIED: 'verified',
  ATTESTED: 'attested',
  SELF_DECLARED: 'self_declared',
  BACK_FILLED: 'back_filled',
} as const satisfies Record<string, EvidenceGrade>;
registerEnumType(grades, {
  name: 'EvidenceGrade',
  description: 'How well it is shown that the service took place.',
  valuesMap: {
    VERIFIED: { description: 'Checked in and out on the spot.' },
    ATTESTED: { description: 'Somebody else was there and says so.' },
    SELF_DECLARED: { description: 'The volunteer says so.' },
    BACK_FILLED: { description: 'Written down later.' },
  },
});

export const statuses = {
  SUBMITTED: 'submitted',
  APPROVED: 'approved',
  REJECTED: 'rejected',
} as const satisfies Record<string, ServiceStatus>;
registerEnumType(statuses, {
  name: 'ServiceStatus',
  valuesMap: {
    SUBMITTED: { description: 'Waits for a review.' },
    APPROVED: { description: 'Counts.' },
    REJECTED: { description: 'Was turned down: counts no hours and no points.' },
  },
});

@ObjectType({ description: 'A logged voluntary service.' })
export class ServiceRecord {
  @Field(() => String)
  serviceId: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => String, { description: 'The full name for reviewers and for the member; masked for others.' })
  memberName: string;

  @Field(() => String, { description: 'The programme whose budget awards the points.' })
  programme: string;

  @Field(() => [String])
  tags: readonly string[];

  @Field(() => Int, { description: 'Whole minutes, travel not counted.' })
  minutes: number;

  @Field(() => grades, {
    nullable: true,
    description: 'Null where hours from before the books name evidence of another kind.',
  })
  grade: EvidenceGrade | null;

  @Field(() => LocalDateScalar)
  servedOn: string;

  @Field(() => statuses)
  status: ServiceStatus;

  @Field(() => [String], {
    description:
      'Who has signed it: member numbers, or names in the books. While it is submitted, the signatures so far; once rejected, who rejected it.',
  })
  reviewedBy: readonly string[];

  @Field(() => PointsScalar, { nullable: true, description: 'What was awarded; null unless approved.' })
  awardPoints: number | null;

  @Field(() => Boolean, { description: 'True while the award waits for the programme’s budget.' })
  awardWaiting: boolean;
}

export function serviceRecordSeenBy(actor: Actor, row: ServiceRecordView): ServiceRecord {
  return {
    ...row,
    grade: Object.values(grades).find((known) => known === row.grade) ?? null,
    memberName: seesNameOf(actor, row.memberNo) ? row.memberName : maskName(row.memberName),
    awardWaiting: row.awardState === 'waiting',
  };
}

@ObjectType()
export class ServiceRecordPage {
  @Field(() => [ServiceRecord])
  serviceRecords: ServiceRecord[];

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}

@ObjectType({ description: 'What a kind of service is called and paid from.' })
export class Programme {
  @Field(() => String)
  programme: string;

  @Field(() => PointsScalar, { description: 'What it may still award.' })
  budgetPoints: number;

  @Field(() => Int, { description: 'Approved services whose award waits for budget.' })
  waitingAwards: number;
}

export const RecordServiceResult = answerOr(
  ServiceRecord,
  'RecordServiceResult',
  'The record, or in this order: NOT_PERMITTED, MEMBER_NOT_FOUND, ACCOUNT_FROZEN, MINUTES_INVALID, PROGRAMME_INVALID, INVALID_INPUT.',
);
export const ApproveServiceResult = answerOr(
  ServiceRecord,
  'ApproveServiceResult',
  'The record as it now stands, or in this order: SERVICE_NOT_FOUND, ALREADY_REVIEWED, SELF_REVIEW, SECOND_REVIEW_REQUIRED.',
);
export const SignServiceResult = answerOr(
  ServiceRecord,
  'SignServiceResult',
  'The record with the signature, still submitted, or in this order: SERVICE_NOT_FOUND, ALREADY_REVIEWED, SELF_REVIEW.',
);
export const RejectServiceResult = answerOr(
  ServiceRecord,
  'RejectServiceResult',
  'The record, rejected, or in this order: SERVICE_NOT_FOUND, ALREADY_REVIEWED, SELF_REVIEW.',
);
