export { apiKeyScopes, communityScopes, shopScopes, type ApiKeyScope } from './api-key-scopes';
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
export { addPerson, faultInPerson, RegisterPerson, type RegisterPersonOrder } from './register-person/register-person';
export * from './roles';
export { communityIdOfToken, hashOfToken, newSessionToken } from './session-token';
export { DevelopmentMessages, type KeptMessage, type MessageKind, type Messages } from './messages';
export { SmsFailed, SmsGateway, type SmsGatewayTerms } from './sms-gateway';
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
