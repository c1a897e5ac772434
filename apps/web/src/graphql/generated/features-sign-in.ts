// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export const RequestSignInCodeDocument = "mutation RequestSignInCode($input:RequestSignInCodeInput!){requestSignInCode(input:$input){__typename ...on SignInCodeSent{expiresInSeconds retryAfterSeconds}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RequestSignInCodeMutation, RequestSignInCodeMutationVariables>;
export const SignInByPhoneDocument = "mutation SignInByPhone($input:SignInByPhoneInput!){signInByPhone(input:$input){__typename ...on Session{viewer{...ViewerParts}}...on SecondFactorNeeded{ticket}...on ChooseMember{members{memberNo maskedName}}...on Refused{code message nextStep}}}fragment ViewerParts on Viewer{login displayName roles actingAs mustChangePassword terminalNo memberNo merchantNo permissions mustSetUpSecondFactor deskSession{endsAt idleSeconds}community{code name timezone contactPhone policy{version faceValueFen pointsPerHour maxRedeemShareBps maxRedeemPointsPerDay secondReviewAboveMinutes tags}}}" as unknown as DocumentNode<SignInByPhoneMutation, SignInByPhoneMutationVariables>;
export const SignInDocument = "mutation SignIn($input:SignInInput!){signIn(input:$input){__typename ...on Session{viewer{...ViewerParts}}...on SecondFactorNeeded{ticket}...on Refused{code message nextStep}}}fragment ViewerParts on Viewer{login displayName roles actingAs mustChangePassword terminalNo memberNo merchantNo permissions mustSetUpSecondFactor deskSession{endsAt idleSeconds}community{code name timezone contactPhone policy{version faceValueFen pointsPerHour maxRedeemShareBps maxRedeemPointsPerDay secondReviewAboveMinutes tags}}}" as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const CompleteSignInDocument = "mutation CompleteSignIn($input:CompleteSignInInput!){completeSignIn(input:$input){__typename ...on Session{viewer{...ViewerParts}}...on Refused{code message nextStep}}}fragment ViewerParts on Viewer{login displayName roles actingAs mustChangePassword terminalNo memberNo merchantNo permissions mustSetUpSecondFactor deskSession{endsAt idleSeconds}community{code name timezone contactPhone policy{version faceValueFen pointsPerHour maxRedeemShareBps maxRedeemPointsPerDay secondReviewAboveMinutes tags}}}" as unknown as DocumentNode<CompleteSignInMutation, CompleteSignInMutationVariables>;
