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
export const BeginSecondFactorDocument = /*#__PURE__*/ byHash<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>('mutation', 'BeginSecondFactor', '75f33b0aa9ac817a2745244a9eccaa65b9187950953cd8c4ec7a5fe402c19dec');
export const ConfirmSecondFactorDocument = /*#__PURE__*/ byHash<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>('mutation', 'ConfirmSecondFactor', '0f8c97a6e04c24cd4647a7191cf52c7e775a066d3073150433c706dd858935f2');
export const RenewRecoveryCodesDocument = /*#__PURE__*/ byHash<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>('mutation', 'RenewRecoveryCodes', '88341083aa23c7380c5d597aeb39845ea09de88ee3a9d3d453174455208d520a');
export const RemoveSecondFactorDocument = /*#__PURE__*/ byHash<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>('mutation', 'RemoveSecondFactor', '6b23ec6fc9b340ea3a54c494fefcd0039a57f9f1e5427a5dfe7339a9f4e6e97c');
export const ChangePasswordDocument = /*#__PURE__*/ byHash<ChangePasswordMutation, ChangePasswordMutationVariables>('mutation', 'ChangePassword', '59a5af1c58607464eaa0f4cd5b4f31b5923f49633cf01f83a11cbdfbb2f8f8b1');
export const EndSessionDocument = /*#__PURE__*/ byHash<EndSessionMutation, EndSessionMutationVariables>('mutation', 'EndSession', '125d5d87ad1f79acee2c3614b1e0f58cb484f1e52d25205f38dedcc1d8ea8324');
export const EndOtherSessionsDocument = /*#__PURE__*/ byHash<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>('mutation', 'EndOtherSessions', '6d0a99605bb2e5e99081364f35d0a3ec863ae617d972978de96928cd6a2a48f3');
