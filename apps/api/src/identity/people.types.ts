import { Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import type { PersonView, RoleRequestRow } from '@youhui/identity';
import { answerOr } from '../graphql/refusals';

@ObjectType({ description: 'Somebody who signs in, as administrators see them.' })
export class PersonOnList implements PersonView {
  @Field(() => String, { description: 'The name to sign in with.' })
  login: string;

  @Field(() => String)
  displayName: string;

  @Field(() => [String], { description: 'What holds now; roles that wait are among roleRequests.' })
  roles: readonly string[];

  @Field(() => String, { nullable: true })
  memberNo: string | null;

  @Field(() => String, { nullable: true })
  merchantNo: string | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When an auditor’s access ends; null for everybody else.',
  })
  accessUntil: Date | null;

  @Field(() => Boolean, { description: 'Comes in no more until somebody reactivates them.' })
  deactivated: boolean;

  @Field(() => Boolean, { description: 'Somebody else made the password, and it has not been changed since.' })
  mustChangePassword: boolean;

  @Field(() => Boolean, { description: 'False for who signs in by phone only.' })
  hasPassword: boolean;

  @Field(() => Boolean, { description: 'Whether they have set up a second factor, see resetSecondFactor.' })
  hasSecondFactor: boolean;
}

@ObjectType()
export class PeoplePage {
  @Field(() => [PersonOnList])
  people: PersonOnList[];

  @Field(() => String, { nullable: true })
  nextCursor: string | null;
}

@ObjectType({ description: 'Roles of power that one administrator asked for. Another agrees, or nobody gets them.' })
export class RoleRequest implements RoleRequestRow {
  @Field(() => String)
  requestId: string;

  @Field(() => String, { description: 'Who is to have them.' })
  login: string;

  @Field(() => [String])
  roles: readonly string[];

  @Field(() => GraphQLISODateTime)
  askedAt: Date;

  @Field(() => String, { description: 'Who asked, as in the books.' })
  askedBy: string;

  @Field(() => GraphQLISODateTime, { nullable: true })
  decidedAt: Date | null;

  @Field(() => String, {
    nullable: true,
    description: 'Who decided. Whoever asked, where agreed is true: there was no other administrator at that time.',
  })
  decidedBy: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Null while it waits.' })
  agreed: boolean | null;
}

@ObjectType({ description: 'A password that was made for somebody. Shown here and never again.' })
export class FirstPassword {
  @Field(() => String)
  login: string;

  @Field(() => String, { description: 'Letters, digits and hyphens; to be changed at the next sign-in.' })
  firstPassword: string;
}

const opening = 'NOT_PERMITTED, PERSON_NOT_FOUND, CONFLICT_OF_INTEREST';

export const ChangeRolesResult = answerOr(
  PersonOnList,
  'ChangeRolesResult',
  `The person as they are now, or in this order: ${opening}, INVALID_INPUT (roles, merchantNo).`,
);
export const DecideRoleRequestResult = answerOr(
  PersonOnList,
  'DecideRoleRequestResult',
  'The person as they are now, or in this order: REQUEST_NOT_FOUND, NOT_PERMITTED, PERSON_NOT_FOUND, CONFLICT_OF_INTEREST, SECOND_PERSON_REQUIRED, PASSWORD_TO_CHANGE, INVALID_INPUT (roles).',
);
export const DeactivatePersonResult = answerOr(
  PersonOnList,
  'DeactivatePersonResult',
  `The person, out, or in this order: ${opening}.`,
);
export const ReactivatePersonResult = answerOr(
  PersonOnList,
  'ReactivatePersonResult',
  `The person, in again, or in this order: ${opening}.`,
);
export const ResetPasswordResult = answerOr(
  FirstPassword,
  'ResetPasswordResult',
  `The password, or in this order: ${opening}, INVALID_INPUT (login).`,
);
