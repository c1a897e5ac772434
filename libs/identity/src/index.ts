export { coarseNetwork } from './came-from';
export { anybodyEnteredFrom } from './identity.store';
export { communityScopes, shopScopes, type ApiKeyScope } from './api-key-scopes';
export { communityIdOfApiKey } from './api-key-token';
export type { ApiKey } from './api-key.store';
export { ApiKeyQueries } from './api-keys';
export { CreateApiKey, type CreateApiKeyOrder, type NewApiKey } from './create-api-key/create-api-key';
export { findProgram, type Program } from './find-program';
export { RevokeApiKey, type RevokeApiKeyOrder } from './revoke-api-key/revoke-api-key';
export { RotateApiKey, type RotateApiKeyOrder } from './rotate-api-key/rotate-api-key';
export { isCashierPinShape } from './cashier-pin';
export { Cashiers, openTillSession, stillKnown, type Cashier, type KnownCashier } from './cashiers';
export { endSessionsAtTill } from './cashier.store';
export { findActor, type Person, type SignedIn } from './find-actor';
export {
  addPerson,
  faultInFounder,
  RegisterPerson,
  type FoundingPerson,
  type NewlyRegistered,
  type RegisterPersonOrder,
} from './register-person/register-person';
export { ChoosePin } from './choose-pin/choose-pin';
export type { DeskDevice, KnownDesk } from './desk-device.store';
export { DeskDevices } from './desk-devices';
export { deskIdleMs } from './last-seen';
export { MakeDeskDevice, type MadeDeskDevice, type MakeDeskDeviceOrder } from './make-desk-device/make-desk-device';
export { OpenPinChoice, type OpenPinChoiceOrder, type PinChoiceOpened } from './open-pin-choice/open-pin-choice';
export { RevokeDeskDevice, type RevokeDeskDeviceOrder } from './revoke-desk-device/revoke-desk-device';
export { SignInByCard, type SignInByCardOrder } from './sign-in-by-card/sign-in-by-card';
export { ActAs, type ActAsOrder } from './act-as/act-as';
export { ChangeRoles, type ChangeRolesOrder } from './change-roles/change-roles';
export { DeactivatePerson, ReactivatePerson, type PersonOrder } from './deactivate-person/deactivate-person';
export { DecideRoleRequest, type DecideRoleRequestOrder } from './decide-role-request/decide-role-request';
export { PeopleQueries, type PersonView } from './people.queries';
export type { RoleRequestRow } from './people.store';
export { ResetPassword, type PasswordReset } from './reset-password/reset-password';
export * from './roles';
export { communityIdOfToken, hashOfToken, newSessionToken } from './session-token';
export { DevelopmentMessages, type KeptMessage, type MessageKind, type Messages } from './messages';
export { SmsGateway, type SmsGatewayTerms } from './sms-gateway';
export { OneTimeCodes } from './one-time-codes';
export type { PhoneSignIn } from './phone-sign-in';
export {
  RequestSignInCode,
  type RequestSignInCodeOrder,
  type SignInCodeSent,
} from './request-sign-in-code/request-sign-in-code';
export { SecretKey } from './secret-key';
export { SetMemberPhone, type MemberPhoneSet, type SetMemberPhoneOrder } from './set-member-phone/set-member-phone';
export { SetCashierPin, type CashierPinSet, type SetCashierPinOrder } from './set-cashier-pin/set-cashier-pin';
export { SignInAttempts, type SignInAttempt } from './sign-in-attempts';
export { SignIn, type NewSession, type SignInOrder } from './sign-in/sign-in';
export { SignInByPhone, type MembersToChoose, type SignInByPhoneOrder } from './sign-in-by-phone/sign-in-by-phone';
export { SignOut } from './sign-out/sign-out';
export { AccountQueries, type AccountSafety } from './account.queries';
export { BeginSecondFactor, type BegunSecondFactor } from './begin-second-factor/begin-second-factor';
export type { CameFrom } from './came-from';
export { ChangePassword, type ChangePasswordOrder } from './change-password/change-password';
export { CompleteSignIn, type CompleteSignInOrder } from './complete-sign-in/complete-sign-in';
export { ConfirmSecondFactor, type ConfirmedSecondFactor } from './confirm-second-factor/confirm-second-factor';
export { EndOtherSessions } from './end-other-sessions/end-other-sessions';
export { EndSession } from './end-session/end-session';
export type { SecondFactorNeeded } from './open-session';
export type { OwnCall } from './own-account';
export { RemoveSecondFactor, type RemoveSecondFactorOrder } from './remove-second-factor/remove-second-factor';
export { RenewRecoveryCodes } from './renew-recovery-codes/renew-recovery-codes';
export { ResetSecondFactor, type ResetSecondFactorOrder } from './reset-second-factor/reset-second-factor';
export { SecondFactors, type SecondFactorDemand } from './second-factors';
export type { SessionOfPerson } from './sessions.store';
export { MasterKeys, oldSecretKeys } from './master-keys';
export { MemberKeyDropped, MemberSeal, type SealedAbout } from './member-seal';
export { dropMemberKey } from './member-key.store';
export { RotateKeys } from './rotate-keys/rotate-keys';
export { normalPhone } from './phone-number';
