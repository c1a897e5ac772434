import { createUnionType, Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import { deskIdleMs, type NewlyRegistered, type SignedIn } from '@youhui/identity';
import { answerOr, RefusalInterface, Refused } from '../graphql/refusals';

@ObjectType({ description: 'A session at a self-service desk, which ends soon.' })
export class DeskSession {
  @Field(() => GraphQLISODateTime, { description: 'When it is over, however it is used.' })
  endsAt: Date;

  @Field(() => Int, { description: 'Unused for so long it is over before; each question but a subscription uses it.' })
  idleSeconds: number;
}

@ObjectType({ description: 'Who is signed in.' })
export class Viewer {
  @Field(() => String, { description: 'The name to sign in with, unique in the community.' })
  login: string;

  @Field(() => String)
  displayName: string;

  @Field(() => [String], {
    description:
      'cashier, merchant_owner, resident, volunteer, organiser, social_worker, accountant, fund_cashier, supervisor, street_office, auditor, administrator.',
  })
  roles: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'The one of the roles that this session works as, see actAs; null for all of them together.',
  })
  actingAs: string | null;

  @Field(() => Boolean, { description: 'Somebody else made the password: it is to be changed now.' })
  mustChangePassword: boolean;

  @Field(() => String, { nullable: true, description: 'The member this person is, if any.' })
  memberNo: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The shop this person acts for, if any; such a person acts for no other.',
  })
  merchantNo: string | null;

  @Field(() => String, { nullable: true, description: 'The till at which openShift opened the session, if it did.' })
  terminalNo: string | null;

  @Field(() => String, { nullable: true, description: 'The shift there.' })
  shiftId: string | null;

  @Field(() => DeskSession, { nullable: true, description: 'Where signInByCard opened the session at a desk.' })
  deskSession: DeskSession | null;

  @Field(() => [String], {
    description:
      'What the roles together allow, or the one of actingAs, for example checkout:complete, without what any of them denies; at a till, the till’s work only.',
  })
  permissions: string[];

  @Field(() => Boolean, {
    description:
      'True until somebody who works here has set up the second factor that this community requires: the session opens only what that needs, and permissions is empty.',
  })
  mustSetUpSecondFactor: boolean;

  /** Not shown: from here the community is read. */
  communityId: string;
}

export function viewerOf(signedIn: SignedIn): Viewer {
  const { communityId, person, actor, actingAs, mustChangePassword, mustSetUpSecondFactor } = signedIn;
  const { terminalNo = null, shiftId = null, deskDeviceNo, permissions } = actor;
  return {
    ...person,
    actingAs,
    mustChangePassword,
    mustSetUpSecondFactor,
    communityId,
    terminalNo,
    shiftId,
    deskSession: deskDeviceNo === undefined ? null : { endsAt: signedIn.expiresAt, idleSeconds: deskIdleMs / 1000 },
    permissions: [...permissions].sort(),
  };
}

@ObjectType({ description: 'An open session. It ends after twelve hours or with signOut.' })
export class Session {
  @Field(() => String, {
    description:
      'Send as `Authorization: Bearer <token>`. Browsers need not: they got it as an httpOnly cookie. Shown only here.',
  })
  token: string;

  @Field(() => Viewer)
  viewer: Viewer;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;
}

@ObjectType({ description: 'The password or the phone’s code is right, and a second factor is asked for.' })
export class SecondFactorNeeded {
  @Field(() => String, {
    description:
      'For completeSignIn: five minutes, five tries, one session, from the same network. Shown only here; it opens nothing by itself.',
  })
  ticket: string;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'A session, or a ticket where a second factor is set up, or SIGN_IN_FAILED.',
  types: () => [Session, SecondFactorNeeded, Refused] as const,
  resolveType: (value: object) =>
    value instanceof RefusalInterface ? Refused : 'ticket' in value ? SecondFactorNeeded : Session,
});

export const CompleteSignInResult = answerOr(
  Session,
  'CompleteSignInResult',
  'A session, or SECOND_FACTOR_OFF, SIGN_IN_OVER, TOO_MANY_TRIES, SECOND_FACTOR_WRONG.',
);

@ObjectType('Person', { description: 'Somebody who can sign in.' })
export class RegisteredPerson implements NewlyRegistered {
  @Field(() => String)
  login: string;

  @Field(() => String)
  displayName: string;

  @Field(() => [String])
  roles: readonly string[];

  @Field(() => String, { nullable: true })
  memberNo: string | null;

  @Field(() => String, { nullable: true })
  merchantNo: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where no password was sent: the one that was made. Shown only here; to be changed at the next sign-in.',
  })
  firstPassword: string | null;

  @Field(() => [String], { description: 'Roles of power that wait for another administrator, see roleRequests.' })
  waitingRoles: readonly string[];
}

export const RegisterPersonResult = answerOr(
  RegisteredPerson,
  'RegisterPersonResult',
  'The person, or INVALID_INPUT, CONFLICT_OF_INTEREST, NOT_PERMITTED, MEMBER_NOT_FOUND, MERCHANT_NOT_FOUND.',
);
