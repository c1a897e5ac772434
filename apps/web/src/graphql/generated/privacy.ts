// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  CancelDeletionMutation,
  CancelDeletionMutationVariables,
  DecideAccessMutation,
  DecideAccessMutationVariables,
  DecideCorrectionMutation,
  DecideCorrectionMutationVariables,
  KeepPrivateDataMutation,
  KeepPrivateDataMutationVariables,
  MemberPrivacyQuery,
  MemberPrivacyQueryVariables,
  PersonalDataQuery,
  PersonalDataQueryVariables,
  PrivacyDeskQuery,
  PrivacyDeskQueryVariables,
  ReadPrivateDataMutation,
  ReadPrivateDataMutationVariables,
  RequestAccessMutation,
  RequestAccessMutationVariables,
  RequestCorrectionMutation,
  RequestCorrectionMutationVariables,
  RequestDeletionMutation,
  RequestDeletionMutationVariables,
  StateConsentMutation,
  StateConsentMutationVariables,
} from '../generated';

export const MemberPrivacyDocument = /*#__PURE__*/ byHash<MemberPrivacyQuery, MemberPrivacyQueryVariables>('query', 'MemberPrivacy', '74788ce80aab129175d253b5b30deba6aa36adbadc9ef3765c1e291b6b4647e3');
export const PrivacyDeskDocument = /*#__PURE__*/ byHash<PrivacyDeskQuery, PrivacyDeskQueryVariables>('query', 'PrivacyDesk', 'a7b959bd6e38430dd16d544d0258ab1947c9e7eaabe67ea3daaf03131a78a10b');
export const PersonalDataDocument = /*#__PURE__*/ byHash<PersonalDataQuery, PersonalDataQueryVariables>('query', 'PersonalData', '8a3b57c2373d6e3a12754b5bbc243c7a117b30e0b23a31ca9094f0f0a0998b90');
export const StateConsentDocument = /*#__PURE__*/ byHash<StateConsentMutation, StateConsentMutationVariables>('mutation', 'StateConsent', 'c1d4355e8d6417183c4f897c4f4070c7dc714fb6b9f82e16afcb60715621d7f0');
export const KeepPrivateDataDocument = /*#__PURE__*/ byHash<KeepPrivateDataMutation, KeepPrivateDataMutationVariables>('mutation', 'KeepPrivateData', '378bdbf74a16a17c425b2ffbd446f5ba36761fb834e82b11cf52b5a7019653aa');
export const ReadPrivateDataDocument = /*#__PURE__*/ byHash<ReadPrivateDataMutation, ReadPrivateDataMutationVariables>('mutation', 'ReadPrivateData', '9898c2d18ca65cce12c4d1fced3edd1aab5150dbfe027b5e14f5892cc6a3ae1e');
export const RequestAccessDocument = /*#__PURE__*/ byHash<RequestAccessMutation, RequestAccessMutationVariables>('mutation', 'RequestAccess', 'c86bd5996b210b523b9975fee82c15859890767da32316d63616b4d1f249b347');
export const DecideAccessDocument = /*#__PURE__*/ byHash<DecideAccessMutation, DecideAccessMutationVariables>('mutation', 'DecideAccess', 'db1a98c69fd20a3e133d83c9976ab5593945fb0daee8d4082fbdfbc5ac179978');
export const RequestCorrectionDocument = /*#__PURE__*/ byHash<RequestCorrectionMutation, RequestCorrectionMutationVariables>('mutation', 'RequestCorrection', 'b769eb345324c5f84ce4ad13ff111a2b707db668b7fd26f7e1ffc93b2e31e8b1');
export const DecideCorrectionDocument = /*#__PURE__*/ byHash<DecideCorrectionMutation, DecideCorrectionMutationVariables>('mutation', 'DecideCorrection', '6b8cb716fa9e9f58112d52d9562b0f28d0a3fed9bdb4b8c1f56d99c5fb50607c');
export const RequestDeletionDocument = /*#__PURE__*/ byHash<RequestDeletionMutation, RequestDeletionMutationVariables>('mutation', 'RequestDeletion', 'd736a7c0be127284c31f08584a82a24fd6677ad38e3542fa84223f40de966b7d');
export const CancelDeletionDocument = /*#__PURE__*/ byHash<CancelDeletionMutation, CancelDeletionMutationVariables>('mutation', 'CancelDeletion', '3db43ba2c10208b819eac31c8a2ea7661ad8ccb92c655f5581340e281208ec6d');
