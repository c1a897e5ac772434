// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
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

export const MerchantApplicationsDocument = /*#__PURE__*/ byHash<MerchantApplicationsQuery, MerchantApplicationsQueryVariables>('query', 'MerchantApplications', '693ddb24387642e58371db601e268407c6c34976510ca15fcdea852090fc8c3d');
export const AllianceShopsDocument = /*#__PURE__*/ byHash<AllianceShopsQuery, AllianceShopsQueryVariables>('query', 'AllianceShops', 'cd1c9f8ace94c05e18848bf0b0fa3dc2747e1dd220c552850f7e8ac48e6c701b');
export const ApplyForAdmissionDocument = /*#__PURE__*/ byHash<ApplyForAdmissionMutation, ApplyForAdmissionMutationVariables>('mutation', 'ApplyForAdmission', '758406aef0b3eb402eeb2041f6b46ddda89644968b2f24ed1f05432e78628665');
export const CheckPapersDocument = /*#__PURE__*/ byHash<CheckPapersMutation, CheckPapersMutationVariables>('mutation', 'CheckPapers', '47811ee260bdb831cd1c857b140251a537724618da4470a89e854bf0b9040c0e');
export const RecordVisitDocument = /*#__PURE__*/ byHash<RecordVisitMutation, RecordVisitMutationVariables>('mutation', 'RecordVisit', 'd23896453bacc5ac593a70de8db359b16d98f0547fb8dcacd7291cc8b066f20d');
export const PostNoticeDocument = /*#__PURE__*/ byHash<PostNoticeMutation, PostNoticeMutationVariables>('mutation', 'PostNotice', '4bb48cf3061dbb90fb2701956a7a96a64349decc1639b9ba41fb9e1ee022efc2');
export const SignAgreementDocument = /*#__PURE__*/ byHash<SignAgreementMutation, SignAgreementMutationVariables>('mutation', 'SignAgreement', '644be956f65867a203a24ccdecd90e00f2b06587449b9d0e831797b50d42a50d');
export const HandPlaqueDocument = /*#__PURE__*/ byHash<HandPlaqueMutation, HandPlaqueMutationVariables>('mutation', 'HandPlaque', 'f550004784ccc9c25ccf45bba5a3760b19ddb7617e5000bc6aa34a9793ae5abb');
export const EndApplicationDocument = /*#__PURE__*/ byHash<EndApplicationMutation, EndApplicationMutationVariables>('mutation', 'EndApplication', 'd36edd083a85123e2d7e0599175e81281e71a4ef23c830442f7452064801e618');
export const SuspendMerchantDocument = /*#__PURE__*/ byHash<SuspendMerchantMutation, SuspendMerchantMutationVariables>('mutation', 'SuspendMerchant', '839dea417e25f83dc6ce27445e154ee195972c198bd679b0129f586724a3ddbf');
export const ResumeMerchantDocument = /*#__PURE__*/ byHash<ResumeMerchantMutation, ResumeMerchantMutationVariables>('mutation', 'ResumeMerchant', '3b14da8f0ff239b8755b8dc20a022264646d8bd2fce28b30bdfcb41ed4aaaab1');
export const SetCommunityContactDocument = /*#__PURE__*/ byHash<SetCommunityContactMutation, SetCommunityContactMutationVariables>('mutation', 'SetCommunityContact', '5881e2b2024e716f4b91b16e6eb7f841c0d13be8af5e91f81bde3346dbcc04b4');
