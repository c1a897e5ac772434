// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
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

export const ProgrammeNamesDocument = /*#__PURE__*/ byHash<ProgrammeNamesQuery, ProgrammeNamesQueryVariables>('query', 'ProgrammeNames', 'c11d83f27a4de165233ab5adbc7913bdf551d69b778af6bfaf58928836ffffa7');
export const ServiceRecordsDocument = /*#__PURE__*/ byHash<ServiceRecordsQuery, ServiceRecordsQueryVariables>('query', 'ServiceRecords', '49e349de7b168a24dc7b5ba9b102b493032d23c4be42b9ef9d67278fef67a490');
export const MemberStandingDocument = /*#__PURE__*/ byHash<MemberStandingQuery, MemberStandingQueryVariables>('query', 'MemberStanding', '2e8aca4ccc2934decaa9fcac68fbfea130077612baf7e85408ac71622176bfa1');
export const RecordServiceDocument = /*#__PURE__*/ byHash<RecordServiceMutation, RecordServiceMutationVariables>('mutation', 'RecordService', 'cd03c0a05afc15accbc7f320e34123ccc4890ecc3db717e344e464b7c3bbe951');
export const ApproveServiceDocument = /*#__PURE__*/ byHash<ApproveServiceMutation, ApproveServiceMutationVariables>('mutation', 'ApproveService', '10ccd8cf88c44c3eb7fdf48ce4f24d18ec8d5a5754662eaf5e0d3c44b1c8c8cf');
export const SignServiceDocument = /*#__PURE__*/ byHash<SignServiceMutation, SignServiceMutationVariables>('mutation', 'SignService', '035cf6daeb23bea00621ca4a4e5811ed4b3c309f0f94cc020faeb8b5c94b1bad');
export const RejectServiceDocument = /*#__PURE__*/ byHash<RejectServiceMutation, RejectServiceMutationVariables>('mutation', 'RejectService', '98399fc15874439bbfce7aefb766cd719c7b9cdd5effaaab0b55ba6cfd7cc5b9');
