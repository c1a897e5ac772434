// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  AllianceShopsQuery,
  AllianceShopsQueryVariables,
  ApplyForAdmissionMutation,
  ApplyForAdmissionMutationVariables,
  CheckPapersMutation,
  CheckPapersMutationVariables,
  EndApplicationMutation,
  EndApplicationMutationVariables,
  HandPlaqueMutation,
  HandPlaqueMutationVariables,
  MerchantApplicationsQuery,
  MerchantApplicationsQueryVariables,
  PostNoticeMutation,
  PostNoticeMutationVariables,
  RecordVisitMutation,
  RecordVisitMutationVariables,
  ResumeMerchantMutation,
  ResumeMerchantMutationVariables,
  SetCommunityContactMutation,
  SetCommunityContactMutationVariables,
  SignAgreementMutation,
  SignAgreementMutationVariables,
  SuspendMerchantMutation,
  SuspendMerchantMutationVariables,
} from '../generated';

export const MerchantApplicationsDocument = "query MerchantApplications($after:String){merchantApplications(first:50 after:$after){applications{applicationNo name trade address stage appliedAt papers visitNote visitedBy noticeUntil merchantNo plaqueNo endedBecause}nextCursor}}" as unknown as DocumentNode<MerchantApplicationsQuery, MerchantApplicationsQueryVariables>;
export const AllianceShopsDocument = "query AllianceShops{merchants{merchantNo name trade suspended honoursUntil settlementBps issuingLimitPoints outstandingPoints}}" as unknown as DocumentNode<AllianceShopsQuery, AllianceShopsQueryVariables>;
export const ApplyForAdmissionDocument = "mutation ApplyForAdmission($input:ApplyForAdmissionInput!){answer:applyForAdmission(input:$input){__typename ...on ApplicationStep{applicationNo stage}...on Refused{code message nextStep}}}" as unknown as DocumentNode<ApplyForAdmissionMutation, ApplyForAdmissionMutationVariables>;
export const CheckPapersDocument = "mutation CheckPapers($input:CheckPapersInput!){answer:checkPapers(input:$input){__typename ...on ApplicationStep{applicationNo stage}...on Refused{code message nextStep}}}" as unknown as DocumentNode<CheckPapersMutation, CheckPapersMutationVariables>;
export const RecordVisitDocument = "mutation RecordVisit($input:RecordVisitInput!){answer:recordVisit(input:$input){__typename ...on ApplicationStep{applicationNo stage}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RecordVisitMutation, RecordVisitMutationVariables>;
export const PostNoticeDocument = "mutation PostNotice($input:PostNoticeInput!){answer:postNotice(input:$input){__typename ...on ApplicationStep{applicationNo stage}...on Refused{code message nextStep}}}" as unknown as DocumentNode<PostNoticeMutation, PostNoticeMutationVariables>;
export const SignAgreementDocument = "mutation SignAgreement($input:SignAgreementInput!){answer:signAgreement(input:$input){__typename ...on ApplicationStep{applicationNo stage}...on Refused{code message nextStep}}}" as unknown as DocumentNode<SignAgreementMutation, SignAgreementMutationVariables>;
export const HandPlaqueDocument = "mutation HandPlaque($input:HandPlaqueInput!){answer:handPlaque(input:$input){__typename ...on ApplicationStep{applicationNo stage}...on Refused{code message nextStep}}}" as unknown as DocumentNode<HandPlaqueMutation, HandPlaqueMutationVariables>;
export const EndApplicationDocument = "mutation EndApplication($input:EndApplicationInput!){answer:endApplication(input:$input){__typename ...on ApplicationStep{applicationNo stage}...on Refused{code message nextStep}}}" as unknown as DocumentNode<EndApplicationMutation, EndApplicationMutationVariables>;
export const SuspendMerchantDocument = "mutation SuspendMerchant($input:SuspendMerchantInput!){suspendMerchant(input:$input){__typename ...on MerchantState{merchantNo suspended}...on Refused{code message nextStep}}}" as unknown as DocumentNode<SuspendMerchantMutation, SuspendMerchantMutationVariables>;
export const ResumeMerchantDocument = "mutation ResumeMerchant($input:ResumeMerchantInput!){resumeMerchant(input:$input){__typename ...on MerchantState{merchantNo suspended}...on Refused{code message nextStep}}}" as unknown as DocumentNode<ResumeMerchantMutation, ResumeMerchantMutationVariables>;
export const SetCommunityContactDocument = "mutation SetCommunityContact($input:SetCommunityContactInput!){setCommunityContact(input:$input){__typename ...on CommunityContact{contactPhone}...on Refused{code message nextStep}}}" as unknown as DocumentNode<SetCommunityContactMutation, SetCommunityContactMutationVariables>;
