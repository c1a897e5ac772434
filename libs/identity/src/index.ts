export { isCashierPinShape } from './cashier-pin';
export { Cashiers, openTillSession, stillKnown, type Cashier, type KnownCashier } from './cashiers';
export { endSessionsAtTill } from './cashier.store';
export { findActor, type Person, type SignedIn } from './find-actor';
export {
  addPerson,
  faultInPerson,
  RegisterPerson,
  type FoundingPerson,
  type NewlyRegistered,
  type RegisterPersonOrder,
} from './register-person/register-person';
export { ActAs, type ActAsOrder } from './act-as/act-as';
export { ChangeRoles, type ChangeRolesOrder } from './change-roles/change-roles';
export { DeactivatePerson, ReactivatePerson, type PersonOrder } from './deactivate-person/deactivate-person';
export { DecideRoleRequest, type DecideRoleRequestOrder } from './decide-role-request/decide-role-request';
export { PeopleQueries, type PersonView } from './people.queries';
export type { RoleRequestRow } from './people.store';
export { ResetPassword, type PasswordReset } from './reset-password/reset-password';
export * from './roles';
export { communityIdOfToken, hashOfToken, newSessionToken } from './session-token';
export { DevelopmentMessages, type KeptMessage, type Messages } from './messages';
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
export { SignIn, type NewSession, type SignInOrder } from './sign-in/sign-in';
export { SignInByPhone, type MembersToChoose, type SignInByPhoneOrder } from './sign-in-by-phone/sign-in-by-phone';
export { SignOut } from './sign-out/sign-out';
