import type { Provider, Type } from '@nestjs/common';
import {
  AcceptHelp,
  BlockCard,
  CheckPin,
  EndHelp,
  FamilyHelperQueries,
  InviteHelper,
  IssueCard,
  PaymentMeansQueries,
  PresentedMembers,
  ReadInvitation,
  RegisterDevice,
  ReissueCard,
  RevokeDevice,
  SetPin,
} from '@youhui/community';
import {
  DevelopmentMessages,
  OneTimeCodes,
  RegisterPerson,
  RequestSignInCode,
  SecretKey,
  SetMemberPhone,
  SignIn,
  SignInByPhone,
  SignOut,
  type PhoneSignIn,
  ActAs,
  ChangeRoles,
  DeactivatePerson,
  DecideRoleRequest,
  PeopleQueries,
  ReactivatePerson,
  ResetPassword,
} from '@youhui/identity';
import { defaultCodePrefix, isCodePrefix, systemClock } from '@youhui/kernel';
import type { Database, Tries } from '@youhui/platform';
import type { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { ApiConfig } from '../api-config';

interface IdentityTerms {
  readonly codePrefix: string;
  readonly key?: SecretKey;
  readonly messages?: DevelopmentMessages;
}

/** What the configuration says about it. Throws when that cannot be meant, before anything is connected. */
export function identityTerms({
  codePrefix = defaultCodePrefix,
  secretKey,
  developmentMessages,
}: ApiConfig): IdentityTerms {
  if (!isCodePrefix(codePrefix))
    throw new Error(`Payment codes cannot begin with ${codePrefix}: two digits that no other payment uses`);
  return {
    codePrefix,
    key: secretKey === undefined ? undefined : new SecretKey(secretKey),
    messages: developmentMessages ? new DevelopmentMessages() : undefined,
  };
}

interface Ground {
  readonly database: Database;
  readonly redis: Redis;
  readonly tries: Tries;
  readonly log: Logger;
}

/** How people and members make themselves known: by password, phone, payment code, card and PIN. */
export function identityProviders(terms: IdentityTerms, { database, redis, tries, log }: Ground): Provider[] {
  const { codePrefix, key, messages } = terms;
  const phoneSignIn = phoneSignInWith(terms, redis, log);
  const invitations = new ReadInvitation(database, tries, key);
  const made = <Made>(type: Type<Made>, value: Made): Provider => ({ provide: type, useValue: value });
  return [
    made(SignIn, new SignIn(database, tries, systemClock)),
    made(SignOut, new SignOut(database, systemClock)),
    made(RegisterPerson, new RegisterPerson(database, systemClock)),
    ...(messages ? [made(DevelopmentMessages, messages)] : []),
    made(RequestSignInCode, new RequestSignInCode(database, tries, phoneSignIn)),
    made(SignInByPhone, new SignInByPhone(database, tries, phoneSignIn, systemClock)),
    made(SetMemberPhone, new SetMemberPhone(database, key)),
    made(PresentedMembers, new PresentedMembers(database, tries, codePrefix)),
    made(RegisterDevice, new RegisterDevice(database, codePrefix)),
    made(InviteHelper, new InviteHelper(database, key)),
    made(ReadInvitation, invitations),
    made(AcceptHelp, new AcceptHelp(database, invitations)),
    ...[CheckPin, SetPin, RevokeDevice, IssueCard, BlockCard, ReissueCard].map((type) =>
      made<unknown>(type, new type(database)),
    ),
    ...[ActAs, ChangeRoles, DecideRoleRequest, DeactivatePerson, ReactivatePerson, ResetPassword, PeopleQueries].map(
      (type) => made<unknown>(type, new type(database)),
    ),
    ...[PaymentMeansQueries, EndHelp, FamilyHelperQueries].map((type) => made<unknown>(type, new type(database))),
  ];
}

/** Why nobody will be able to sign in by phone, for whoever starts the API; undefined when everybody will. */
export function phoneSignInIsOff({ secretKey, developmentMessages }: ApiConfig): string | undefined {
  if (secretKey === undefined)
    return 'Sign-in by phone is off: there is no secret key (YOUHUI_SECRET_KEY or YOUHUI_SECRET_KEY_FILE)';
  return developmentMessages ? undefined : 'Sign-in by phone is off: there is no way to send messages';
}

function phoneSignInWith({ key, messages }: IdentityTerms, redis: Redis, log: Logger): PhoneSignIn | undefined {
  if (!key || !messages) return undefined;
  const tell = (err: unknown) => log.error({ err }, 'A sign-in code was not delivered');
  return { key, messages, tell, codes: new OneTimeCodes(redis, key) };
}
