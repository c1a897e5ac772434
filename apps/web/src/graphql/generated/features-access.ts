// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  BeginSecondFactorMutation,
  BeginSecondFactorMutationVariables,
  ChangePasswordMutation,
  ChangePasswordMutationVariables,
  ConfirmSecondFactorMutation,
  ConfirmSecondFactorMutationVariables,
  EndOtherSessionsMutation,
  EndOtherSessionsMutationVariables,
  EndSessionMutation,
  EndSessionMutationVariables,
  MyAccountQuery,
  MyAccountQueryVariables,
  MySessionsQuery,
  MySessionsQueryVariables,
  RemoveSecondFactorMutation,
  RemoveSecondFactorMutationVariables,
  RenewRecoveryCodesMutation,
  RenewRecoveryCodesMutationVariables,
} from '../generated';

export const MyAccountDocument = /*#__PURE__*/ byHash<MyAccountQuery, MyAccountQueryVariables>('query', 'MyAccount', '57100d95b2187389f6904efbbf1e7b56332b0232c99f8569f7cbe1f27117326e');
export const MySessionsDocument = /*#__PURE__*/ byHash<MySessionsQuery, MySessionsQueryVariables>('query', 'MySessions', '97687324d4fa7702a68136d0fa78353a8e2577aefea6c2761277eff628a7b7ef');
export const BeginSecondFactorDocument = /*#__PURE__*/ byHash<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>('mutation', 'BeginSecondFactor', '9b7b65dce655b0764c1ea8ffa1d9a6eb2059fd2d2e1c253b0f71b1be794791fa');
export const ConfirmSecondFactorDocument = /*#__PURE__*/ byHash<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>('mutation', 'ConfirmSecondFactor', '7e47ff4f9d535b6e69eeb20065841f26808af930515ba61f8c2b32f14ce004d2');
export const RenewRecoveryCodesDocument = /*#__PURE__*/ byHash<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>('mutation', 'RenewRecoveryCodes', 'e2e081a91b8fcd54a2a56d5e3a7959b2d67fbd0ac4dd6bfb09b75a4b60beb469');
export const RemoveSecondFactorDocument = /*#__PURE__*/ byHash<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>('mutation', 'RemoveSecondFactor', 'a481305cd32c430c311e3aaa50a2046445010526d2cfdb9d678e08b697c99278');
export const ChangePasswordDocument = /*#__PURE__*/ byHash<ChangePasswordMutation, ChangePasswordMutationVariables>('mutation', 'ChangePassword', '9f4918ba84511d6185c023d290453ed68fa26b3dceac66b126a883a730b68907');
export const EndSessionDocument = /*#__PURE__*/ byHash<EndSessionMutation, EndSessionMutationVariables>('mutation', 'EndSession', 'b9f9a31461559ee335d20b8e46ab60d19b7c09a598a3a0c5170baed230cd042e');
export const EndOtherSessionsDocument = /*#__PURE__*/ byHash<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>('mutation', 'EndOtherSessions', '6d0a99605bb2e5e99081364f35d0a3ec863ae617d972978de96928cd6a2a48f3');
