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
export const ApplyForAdmissionDocument = /*#__PURE__*/ byHash<ApplyForAdmissionMutation, ApplyForAdmissionMutationVariables>('mutation', 'ApplyForAdmission', '64af1a0bc8fa0ba32168ab3256789537b43c6f38bb84764a6348bdbf830a515e');
export const CheckPapersDocument = /*#__PURE__*/ byHash<CheckPapersMutation, CheckPapersMutationVariables>('mutation', 'CheckPapers', 'a1bbff3d88e3e5af7b49a6abfc9a31e0f1ed105a1f0d40c1635b7e706101935b');
export const RecordVisitDocument = /*#__PURE__*/ byHash<RecordVisitMutation, RecordVisitMutationVariables>('mutation', 'RecordVisit', 'be64695970f164030a82a050f5f9a86da3032e0dcca52a22b64ce4ea410198ad');
export const PostNoticeDocument = /*#__PURE__*/ byHash<PostNoticeMutation, PostNoticeMutationVariables>('mutation', 'PostNotice', 'b1bacee3970ab89f380ee88bf6f97df7626ff6906375cbadb72aad490be91a33');
export const SignAgreementDocument = /*#__PURE__*/ byHash<SignAgreementMutation, SignAgreementMutationVariables>('mutation', 'SignAgreement', '633d9027ebc28b4b6eb636302e6346af492398f7b2c2b2d4cb02f1aadeb89514');
export const HandPlaqueDocument = /*#__PURE__*/ byHash<HandPlaqueMutation, HandPlaqueMutationVariables>('mutation', 'HandPlaque', 'b64ec47bfff9fd82db733110e74396e17a4c843a3ac6daaef2b0a08ca4ad9f60');
export const EndApplicationDocument = /*#__PURE__*/ byHash<EndApplicationMutation, EndApplicationMutationVariables>('mutation', 'EndApplication', '56b49a86027d2f6fe20e54a703a8a7c712f422daa344c1f27d9027949a31fc5d');
export const SuspendMerchantDocument = /*#__PURE__*/ byHash<SuspendMerchantMutation, SuspendMerchantMutationVariables>('mutation', 'SuspendMerchant', '06d198aec5f96aaf897b8198973b601161e2da30f626948d37c2e4dffebac48b');
export const ResumeMerchantDocument = /*#__PURE__*/ byHash<ResumeMerchantMutation, ResumeMerchantMutationVariables>('mutation', 'ResumeMerchant', '6e4f5872382cc6ec88bbbfa4d5a4cfb5f081a840d724f71781fa6f19150ed53c');
export const SetCommunityContactDocument = /*#__PURE__*/ byHash<SetCommunityContactMutation, SetCommunityContactMutationVariables>('mutation', 'SetCommunityContact', '4c84d50773933112a93382b1468426076ef763cbdd7b33bb49bb2d0304875ef8');
