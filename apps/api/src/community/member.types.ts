import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MemberCategory, MemberView } from '@youhui/community';
import type { Actor } from '@youhui/kernel';
import { seesHoursOf, seesNameOf } from '@youhui/identity';
import { answerOr } from '../graphql/refusals';
import { PointsScalar } from '../graphql/scalars';
import { maskName } from './mask-name';

export const categories = { ADULT: 'adult', ELDER_CARD: 'elder_card', MINOR: 'minor' } as const satisfies Record<
  string,
  MemberCategory
>;
registerEnumType(categories, { name: 'MemberCategory' });

@ObjectType({ description: 'A resident known by a member number.' })
export class Member {
  @Field(() => String)
  memberNo: string;

  @Field(() => String, {
    description: 'The first character of the name and asterisks: enough to ask back, too little to look somebody up.',
  })
  maskedName: string;

  @Field(() => String, {
    nullable: true,
    description: 'The full name; null for callers who may only see masked names, such as cashiers.',
  })
  displayName: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The household; null also for callers who may only see masked names.',
  })
  householdNo: string | null;

  @Field(() => Boolean, {
    description: 'A frozen account neither redeems nor earns, gives, is granted points or logs hours.',
  })
  frozen: boolean;

  @Field(() => PointsScalar, { description: 'What the wallet holds.' })
  points: number;

  @Field(() => categories, { nullable: true, description: 'Null for callers who may only see masked names.' })
  category: MemberCategory | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the member volunteers; null for callers who may only see masked names.',
  })
  volunteer: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Minutes of approved service, ever; null for callers who may not read service records, such as cashiers and family helpers.',
  })
  approvedMinutes: number | null;
}

export function memberSeenBy(
  actor: Actor,
  { memberNo, displayName, householdNo, frozen, category, volunteer, points, approvedMinutes }: MemberView,
): Member {
  const named = seesNameOf(actor, memberNo);
  return {
    memberNo,
    maskedName: maskName(displayName),
    displayName: named ? displayName : null,
    householdNo: named ? householdNo : null,
    frozen,
    category: named ? category : null,
    volunteer: named ? volunteer : null,
    points,
    approvedMinutes: seesHoursOf(actor, memberNo) ? approvedMinutes : null,
  };
}

@ObjectType()
export class MemberPage {
  @Field(() => [Member])
  members: Member[];

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}

@ObjectType()
export class RegisteredMember {
  @Field(() => String)
  memberNo: string;
}

@ObjectType({ description: 'Whether a member’s account works, as the command left it.' })
export class MemberState {
  @Field(() => String)
  memberNo: string;

  @Field(() => Boolean)
  frozen: boolean;
}

@ObjectType()
export class RegisteredHousehold {
  @Field(() => String)
  householdNo: string;
}

export const RegisterMemberResult = answerOr(
  RegisteredMember,
  'RegisterMemberResult',
  'The member’s number, or INVALID_INPUT, MEMBER_EXISTS, HOUSEHOLD_NOT_FOUND.',
);
export const RegisterHouseholdResult = answerOr(
  RegisteredHousehold,
  'RegisterHouseholdResult',
  'The household’s number, or INVALID_INPUT.',
);
export const FreezeMemberResult = answerOr(
  MemberState,
  'FreezeMemberResult',
  'The account, frozen, or in this order: MEMBER_NOT_FOUND, CONFLICT_OF_INTEREST.',
);
export const UnfreezeMemberResult = answerOr(
  MemberState,
  'UnfreezeMemberResult',
  'The account, not frozen, or in this order: MEMBER_NOT_FOUND, CONFLICT_OF_INTEREST.',
);
