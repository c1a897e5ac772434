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
export const PersonalDataDocument = /*#__PURE__*/ byHash<PersonalDataQuery, PersonalDataQueryVariables>('query', 'PersonalData', 'a058a2a91f4bf3c2a9004ebbdb7786c102eb3f84aba2f4073924ed4b899fd3d4');
export const StateConsentDocument = /*#__PURE__*/ byHash<StateConsentMutation, StateConsentMutationVariables>('mutation', 'StateConsent', '1c565abea644e86761cf851e8bee9aace36dd802d26a2a84537b76fae84b5571');
export const KeepPrivateDataDocument = /*#__PURE__*/ byHash<KeepPrivateDataMutation, KeepPrivateDataMutationVariables>('mutation', 'KeepPrivateData', 'b9cc561b479329dfb08290495ac47d54e9d634c01827e0fafd94923dd78bc481');
export const ReadPrivateDataDocument = /*#__PURE__*/ byHash<ReadPrivateDataMutation, ReadPrivateDataMutationVariables>('mutation', 'ReadPrivateData', '54263ef4f892f7945ef4aa46eeb4a4de873649d016bf6a0f2d3cfec0b8deeb26');
export const RequestAccessDocument = /*#__PURE__*/ byHash<RequestAccessMutation, RequestAccessMutationVariables>('mutation', 'RequestAccess', 'd8b0554c04aaed9370d1719f4c9552dd60088566c6ef2d04a0d0539a7a709183');
export const DecideAccessDocument = /*#__PURE__*/ byHash<DecideAccessMutation, DecideAccessMutationVariables>('mutation', 'DecideAccess', '9008e079769976690218668f05f7cbc95e9059ae19b1c3af22aaa8004b31b1d3');
export const RequestCorrectionDocument = /*#__PURE__*/ byHash<RequestCorrectionMutation, RequestCorrectionMutationVariables>('mutation', 'RequestCorrection', '1de79b08bfb25ab6733868ed77c57202a3d0dcd57e860b79cc6883315f0c13eb');
export const DecideCorrectionDocument = /*#__PURE__*/ byHash<DecideCorrectionMutation, DecideCorrectionMutationVariables>('mutation', 'DecideCorrection', '2b354cf71c83d949f6ffdd1d313f4c5e84854608b2aa6e0a7bfbb18de6e4ffc7');
export const RequestDeletionDocument = /*#__PURE__*/ byHash<RequestDeletionMutation, RequestDeletionMutationVariables>('mutation', 'RequestDeletion', '37c99b35a00d5bfc426addccc3ec92b0ab2f0cef236123f46f6c2de6cdee7b01');
export const CancelDeletionDocument = /*#__PURE__*/ byHash<CancelDeletionMutation, CancelDeletionMutationVariables>('mutation', 'CancelDeletion', '067f4d440f7df5d562eaf2c22648bf498fe71d51a7e9c73140f31013f65cb7d3');
