// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export const MemberPrivacyDocument = "query MemberPrivacy($memberNo:String!){consentPurposes{purpose version sensitive title text}privacy(memberNo:$memberNo){memberNo consents{...ConsentParts}corrections{...CorrectionParts}readings{readAt readBy fields purpose}deletion{...DeletionParts}sealedFields access{...AccessParts}}}fragment ConsentParts on Consent{purpose version given manner statedAt statedBy}fragment CorrectionParts on MemberCorrection{correctionId memberNo field before after requestedAt requestedBy accepted}fragment DeletionParts on MemberDeletion{memberNo requestedAt requestedBy dueAt doneAt}fragment AccessParts on PersonalDataAccess{accessId memberNo purpose requestedAt requestedBy granted until}" as unknown as DocumentNode<MemberPrivacyQuery, MemberPrivacyQueryVariables>;
export const PrivacyDeskDocument = "query PrivacyDesk{privacyDesk{accesses{...AccessParts}corrections{...CorrectionParts}deletions{...DeletionParts}}}fragment AccessParts on PersonalDataAccess{accessId memberNo purpose requestedAt requestedBy granted until}fragment CorrectionParts on MemberCorrection{correctionId memberNo field before after requestedAt requestedBy accepted}fragment DeletionParts on MemberDeletion{memberNo requestedAt requestedBy dueAt doneAt}" as unknown as DocumentNode<PrivacyDeskQuery, PrivacyDeskQueryVariables>;
export const PersonalDataDocument = "query PersonalData($memberNo:String!$after:String){personalData(memberNo:$memberNo after:$after){__typename ...on PersonalDataPart{json next}...on Refused{code message nextStep}}}" as unknown as DocumentNode<PersonalDataQuery, PersonalDataQueryVariables>;
export const StateConsentDocument = "mutation StateConsent($input:StateConsentInput!){stateConsent(input:$input){__typename ...on Consent{...ConsentParts}...on Refused{code message nextStep}}}fragment ConsentParts on Consent{purpose version given manner statedAt statedBy}" as unknown as DocumentNode<StateConsentMutation, StateConsentMutationVariables>;
export const KeepPrivateDataDocument = "mutation KeepPrivateData($input:KeepPrivateDataInput!){keepPrivateData(input:$input){__typename ...on PrivateDataKept{fields}...on Refused{code message nextStep}}}" as unknown as DocumentNode<KeepPrivateDataMutation, KeepPrivateDataMutationVariables>;
export const ReadPrivateDataDocument = "mutation ReadPrivateData($input:ReadPrivateDataInput!){readPrivateData(input:$input){__typename ...on PrivateMemberData{phone guardianName guardianPhone careNote earlier{field text until}}...on Refused{code message nextStep}}}" as unknown as DocumentNode<ReadPrivateDataMutation, ReadPrivateDataMutationVariables>;
export const RequestAccessDocument = "mutation RequestAccess($input:RequestAccessInput!){requestAccess(input:$input){__typename ...on PersonalDataAccess{...AccessParts}...on Refused{code message nextStep}}}fragment AccessParts on PersonalDataAccess{accessId memberNo purpose requestedAt requestedBy granted until}" as unknown as DocumentNode<RequestAccessMutation, RequestAccessMutationVariables>;
export const DecideAccessDocument = "mutation DecideAccess($input:DecideAccessInput!){decideAccess(input:$input){__typename ...on PersonalDataAccess{...AccessParts}...on Refused{code message nextStep}}}fragment AccessParts on PersonalDataAccess{accessId memberNo purpose requestedAt requestedBy granted until}" as unknown as DocumentNode<DecideAccessMutation, DecideAccessMutationVariables>;
export const RequestCorrectionDocument = "mutation RequestCorrection($input:RequestCorrectionInput!){requestCorrection(input:$input){__typename ...on MemberCorrection{...CorrectionParts}...on Refused{code message nextStep}}}fragment CorrectionParts on MemberCorrection{correctionId memberNo field before after requestedAt requestedBy accepted}" as unknown as DocumentNode<RequestCorrectionMutation, RequestCorrectionMutationVariables>;
export const DecideCorrectionDocument = "mutation DecideCorrection($input:DecideCorrectionInput!){decideCorrection(input:$input){__typename ...on MemberCorrection{...CorrectionParts}...on Refused{code message nextStep}}}fragment CorrectionParts on MemberCorrection{correctionId memberNo field before after requestedAt requestedBy accepted}" as unknown as DocumentNode<DecideCorrectionMutation, DecideCorrectionMutationVariables>;
export const RequestDeletionDocument = "mutation RequestDeletion($input:RequestDeletionInput!){requestDeletion(input:$input){__typename ...on MemberDeletion{...DeletionParts}...on Refused{code message nextStep}}}fragment DeletionParts on MemberDeletion{memberNo requestedAt requestedBy dueAt doneAt}" as unknown as DocumentNode<RequestDeletionMutation, RequestDeletionMutationVariables>;
export const CancelDeletionDocument = "mutation CancelDeletion($input:CancelDeletionInput!){cancelDeletion(input:$input){__typename ...on MemberDeletion{...DeletionParts}...on Refused{code message nextStep}}}fragment DeletionParts on MemberDeletion{memberNo requestedAt requestedBy dueAt doneAt}" as unknown as DocumentNode<CancelDeletionMutation, CancelDeletionMutationVariables>;
