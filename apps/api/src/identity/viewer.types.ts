import { createUnionType, Field, GraphQLISODateTime, ObjectType } from '@nestjs/graphql';
import type { Person, SignedIn } from '@youhui/identity';
import { answerOr, RefusalInterface, Refused } from '../graphql/refusals';

@ObjectType({ description: 'Who is signed in.' })
export class Viewer {
  @Field(() => String, { description: 'The name to sign in with, unique in the community.' })
  login: string;

  @Field(() => String)
  displayName: string;

  @Field(() => [String], {
    description: 'cashier, merchant_owner, resident, volunteer, organiser, social_worker, accountant, administrator.',
  })
  roles: readonly string[];

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

  @Field(() => [String], {
    description: 'What the roles together allow, for example checkout:complete; at a till, the till’s work only.',
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

export function viewerOf({ communityId, person, actor, mustSetUpSecondFactor }: SignedIn): Viewer {
  const { terminalNo = null, shiftId = null, permissions } = actor;
  const shown = [...permissions].sort();
  return { ...person, communityId, terminalNo, shiftId, permissions: shown, mustSetUpSecondFactor };
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
export class RegisteredPerson implements Person {
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
}

export const RegisterPersonResult = answerOr(
  RegisteredPerson,
  'RegisterPersonResult',
  'The person, or INVALID_INPUT, MEMBER_NOT_FOUND, MERCHANT_NOT_FOUND.',
);
