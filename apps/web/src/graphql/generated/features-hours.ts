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
export const RecordServiceDocument = /*#__PURE__*/ byHash<RecordServiceMutation, RecordServiceMutationVariables>('mutation', 'RecordService', '9a57ae062d4ccaf5c03a5bde8f62c81ef994fb2d3ff457fca7279004ebc90b5f');
export const ApproveServiceDocument = /*#__PURE__*/ byHash<ApproveServiceMutation, ApproveServiceMutationVariables>('mutation', 'ApproveService', '1086e8e22a30094d670d7e9db6b4dbe8a1366f4034de77a92ca2b37f4107867b');
export const SignServiceDocument = /*#__PURE__*/ byHash<SignServiceMutation, SignServiceMutationVariables>('mutation', 'SignService', '41232a11e8f5574bbd78d84bffc393ea1e1fb4aeb471dfd3cdb9678e2b983e3b');
export const RejectServiceDocument = /*#__PURE__*/ byHash<RejectServiceMutation, RejectServiceMutationVariables>('mutation', 'RejectService', 'ea43e6401146b516c7e70d6b2d23f3d9fabfe3c28a14a23ef53a4b45d34b350d');
