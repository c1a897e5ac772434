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

export const RequestSignInCodeDocument = /*#__PURE__*/ byHash<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>('mutation', 'RequestSignInCode', 'bf43317810d3f24d768b7dfe3099ae40c160256d68f90a816e8c8afbe7598145');
export const SignInByPhoneDocument = /*#__PURE__*/ byHash<SignInByPhoneMutation, SignInByPhoneMutationVariables>('mutation', 'SignInByPhone', '8b908930996cd3f3e4cbedf38f0e2aa539d58d542dbabb3bc7cd20ebe0fdc847');
export const SignInDocument = /*#__PURE__*/ byHash<SignInMutation, SignInMutationVariables>('mutation', 'SignIn', 'a829f3506a80310b57d8c85bb85286a79b6dad5c69e32d4106011406139b041b');
export const CompleteSignInDocument = /*#__PURE__*/ byHash<CompleteSignInMutation, CompleteSignInMutationVariables>('mutation', 'CompleteSignIn', 'd2576c4e82850c76bed4832ae8e9022a49335209d67dc20ce4b1bc73fc4f4c4b');
