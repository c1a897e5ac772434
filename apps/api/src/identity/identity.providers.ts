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
  AccountQueries,
  BeginSecondFactor,
  ChangePassword,
  ChoosePin,
  CompleteSignIn,
  ConfirmSecondFactor,
  DeskDevices,
  DevelopmentMessages,
  EndOtherSessions,
  EndSession,
  MakeDeskDevice,
  MasterKeys,
  MemberSeal,
  ApiKeyQueries,
  CreateApiKey,
  type Messages,
  OneTimeCodes,
  OpenPinChoice,
  oldSecretKeys,
  RegisterPerson,
  RemoveSecondFactor,
  RenewRecoveryCodes,
  RequestSignInCode,
  ResetSecondFactor,
  SecondFactors,
  RevokeApiKey,
  RevokeDeskDevice,
  RotateApiKey,
  SecretKey,
  SetMemberPhone,
  SignIn,
  SignInByCard,
  SignInByPhone,
  SignOut,
  SmsGateway,
  type PhoneSignIn,
  type SecondFactorDemand,
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
  readonly secondFactor: SecondFactorDemand;
  /** Seals what is personal; none without a secret key. */
  readonly seal?: MemberSeal;
  readonly messages?: Messages;
  readonly smsOfCommunityADay?: number;
}

/** What the configuration says about it. Throws when that cannot be meant, before anything is connected. */
export function identityTerms({
  codePrefix = defaultCodePrefix,
  secretKey,
  oldSecretKeys: old,
  developmentMessages,
  secondFactor = 'offered',
  sms,
  smsOfCommunityADay,
}: ApiConfig): IdentityTerms {
  if (!isCodePrefix(codePrefix))
    throw new Error(`Payment codes cannot begin with ${codePrefix}: two digits that no other payment uses`);
  if (secondFactor === 'required' && secretKey === undefined)
    throw new Error('A second factor cannot be required without a secret key (YOUHUI_SECRET_KEY) to keep it with');
  const older = oldSecretKeys(old);
  const key = secretKey === undefined ? undefined : new SecretKey(secretKey, older);
  return {
    codePrefix,
    secondFactor,
    key,
    seal: key && new MemberSeal(new MasterKeys(key, older)),
    messages: sms ? new SmsGateway(sms) : developmentMessages ? new DevelopmentMessages() : undefined,
    smsOfCommunityADay,
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
  const { codePrefix, key, messages, secondFactor } = terms;
  const factors = new SecondFactors(database, tries, key, secondFactor);
  const phoneSignIn = phoneSignInWith(terms, redis, log);
  const invitations = new ReadInvitation(database, tries, key);
  const made = <Made>(type: Type<Made>, value: Made): Provider => ({ provide: type, useValue: value });
  return [
    made(SignIn, new SignIn(database, tries, systemClock, factors)),
    made(CompleteSignIn, new CompleteSignIn(database, factors, systemClock)),
    made(BeginSecondFactor, new BeginSecondFactor(database, tries, factors, systemClock)),
    made(ConfirmSecondFactor, new ConfirmSecondFactor(database, factors, systemClock)),
    made(RenewRecoveryCodes, new RenewRecoveryCodes(database, factors, systemClock)),
    made(RemoveSecondFactor, new RemoveSecondFactor(database, tries, factors, systemClock)),
    made(ResetSecondFactor, new ResetSecondFactor(database, systemClock)),
    made(ChangePassword, new ChangePassword(database, tries, systemClock)),
    made(EndSession, new EndSession(database, systemClock)),
    made(EndOtherSessions, new EndOtherSessions(database, systemClock)),
    made(AccountQueries, new AccountQueries(database, factors)),
    made(SignOut, new SignOut(database, systemClock)),
    made(RegisterPerson, new RegisterPerson(database, systemClock)),
    ...[CreateApiKey, RotateApiKey, RevokeApiKey].map((type) => made<unknown>(type, new type(database, systemClock))),
    ...[MakeDeskDevice, RevokeDeskDevice, OpenPinChoice, ChoosePin].map((type) =>
      made<unknown>(type, new type(database, systemClock)),
    ),
    made(DeskDevices, new DeskDevices(database)),
    made(SignInByCard, new SignInByCard(database, tries, systemClock)),
    made(ApiKeyQueries, new ApiKeyQueries(database)),
    ...(messages instanceof DevelopmentMessages ? [made(DevelopmentMessages, messages)] : []),
    made(RequestSignInCode, new RequestSignInCode(database, tries, phoneSignIn)),
    made(SignInByPhone, new SignInByPhone(database, tries, phoneSignIn, systemClock, factors)),
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
export function phoneSignInIsOff({ secretKey, developmentMessages, sms }: ApiConfig): string | undefined {
  if (secretKey === undefined)
    return 'Sign-in by phone is off: there is no secret key (YOUHUI_SECRET_KEY or YOUHUI_SECRET_KEY_FILE)';
  return developmentMessages || sms ? undefined : 'Sign-in by phone is off: there is no way to send messages';
}

function phoneSignInWith(
  { key, messages, smsOfCommunityADay: mostOfCommunityADay }: IdentityTerms,
  redis: Redis,
  log: Logger,
): PhoneSignIn | undefined {
  if (!key || !messages) return undefined;
  const tell = (err: unknown) => log.error({ err }, 'A sign-in code was not delivered');
  return { key, messages, mostOfCommunityADay, tell, codes: new OneTimeCodes(redis, key) };
}
