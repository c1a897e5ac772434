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

export const RequestSignInCodeDocument = /*#__PURE__*/ byHash<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>('mutation', 'RequestSignInCode', 'd533dd0e5fbcc369e31a6c2e2423525230d0721d871eed58f4f1bbc05c38bb3c');
export const SignInByPhoneDocument = /*#__PURE__*/ byHash<SignInByPhoneMutation, SignInByPhoneMutationVariables>('mutation', 'SignInByPhone', 'a45bacd848bceb6a71f9944f0e7cdf35faf95152b2f448b1c7e39a8541323400');
export const SignInDocument = /*#__PURE__*/ byHash<SignInMutation, SignInMutationVariables>('mutation', 'SignIn', 'c473f316245bd29dbc0449a8f2870f16d349471de7e93863966b8c3951ab44a4');
export const CompleteSignInDocument = /*#__PURE__*/ byHash<CompleteSignInMutation, CompleteSignInMutationVariables>('mutation', 'CompleteSignIn', '05ce1ab7189a3e34690975f3b80086e32484510b9dd6f4c80474700f982c480e');
