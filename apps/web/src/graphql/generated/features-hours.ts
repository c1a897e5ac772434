// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  ApproveServiceMutation,
  ApproveServiceMutationVariables,
  MemberStandingQuery,
  MemberStandingQueryVariables,
  ProgrammeNamesQuery,
  ProgrammeNamesQueryVariables,
  RecordServiceMutation,
  RecordServiceMutationVariables,
  RejectServiceMutation,
  RejectServiceMutationVariables,
  ServiceRecordsQuery,
  ServiceRecordsQueryVariables,
  SignServiceMutation,
  SignServiceMutationVariables,
} from '../generated';

export const ProgrammeNamesDocument = "query ProgrammeNames{programmes{programme}}" as unknown as DocumentNode<ProgrammeNamesQuery, ProgrammeNamesQueryVariables>;
export const ServiceRecordsDocument = "query ServiceRecords($status:ServiceStatus$after:String){serviceRecords(status:$status first:20 after:$after){serviceRecords{...RecordParts}nextCursor}}fragment RecordParts on ServiceRecord{serviceId memberNo memberName programme tags minutes grade servedOn status reviewedBy awardPoints awardWaiting}" as unknown as DocumentNode<ServiceRecordsQuery, ServiceRecordsQueryVariables>;
export const MemberStandingDocument = "query MemberStanding($memberNo:String!){member(memberNo:$memberNo){memberNo maskedName points approvedMinutes}}" as unknown as DocumentNode<MemberStandingQuery, MemberStandingQueryVariables>;
export const RecordServiceDocument = "mutation RecordService($input:RecordServiceInput!){recordService(input:$input){__typename ...on ServiceRecord{...RecordParts}...on Refused{code message nextStep}}}fragment RecordParts on ServiceRecord{serviceId memberNo memberName programme tags minutes grade servedOn status reviewedBy awardPoints awardWaiting}" as unknown as DocumentNode<RecordServiceMutation, RecordServiceMutationVariables>;
export const ApproveServiceDocument = "mutation ApproveService($input:ApproveServiceInput!){approveService(input:$input){__typename ...on ServiceRecord{...RecordParts}...on Refused{code message nextStep}}}fragment RecordParts on ServiceRecord{serviceId memberNo memberName programme tags minutes grade servedOn status reviewedBy awardPoints awardWaiting}" as unknown as DocumentNode<ApproveServiceMutation, ApproveServiceMutationVariables>;
export const SignServiceDocument = "mutation SignService($input:SignServiceInput!){signService(input:$input){__typename ...on ServiceRecord{...RecordParts}...on Refused{code message nextStep}}}fragment RecordParts on ServiceRecord{serviceId memberNo memberName programme tags minutes grade servedOn status reviewedBy awardPoints awardWaiting}" as unknown as DocumentNode<SignServiceMutation, SignServiceMutationVariables>;
export const RejectServiceDocument = "mutation RejectService($input:RejectServiceInput!){rejectService(input:$input){__typename ...on ServiceRecord{...RecordParts}...on Refused{code message nextStep}}}fragment RecordParts on ServiceRecord{serviceId memberNo memberName programme tags minutes grade servedOn status reviewedBy awardPoints awardWaiting}" as unknown as DocumentNode<RejectServiceMutation, RejectServiceMutationVariables>;
