// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  CompleteSignInMutation,
  CompleteSignInMutationVariables,
  RequestSignInCodeMutation,
  RequestSignInCodeMutationVariables,
  SignInByPhoneMutation,
  SignInByPhoneMutationVariables,
  SignInMutation,
  SignInMutationVariables,
} from '../generated';

export const RequestSignInCodeDocument = /*#__PURE__*/ byHash<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>('mutation', 'RequestSignInCode', '2230d10e4ed5ca57f7f3f524d5a47bfdfa97a772d1afdfc7626789a09a2b18cb');
export const SignInByPhoneDocument = /*#__PURE__*/ byHash<SignInByPhoneMutation, SignInByPhoneMutationVariables>('mutation', 'SignInByPhone', '478691a5f5bfb4ace604168e5da10221ab69a632d3e0caa321f300f8959f1dd3');
export const SignInDocument = /*#__PURE__*/ byHash<SignInMutation, SignInMutationVariables>('mutation', 'SignIn', 'd96fb8cfaca56ad2f426cc94398924963da096ed8ac392b9f8e5ce4447488761');
export const CompleteSignInDocument = /*#__PURE__*/ byHash<CompleteSignInMutation, CompleteSignInMutationVariables>('mutation', 'CompleteSignIn', '2eb2d4967b3730c5347c8f651b7cfd32aa98461e4507c0b96a7de56e6b5b657a');
