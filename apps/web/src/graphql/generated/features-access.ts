// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export const MyAccountDocument = "query MyAccount{myAccount{hasPassword secondFactorOn secondFactorRequired secondFactorSetAt recoveryCodesLeft}}" as unknown as DocumentNode<MyAccountQuery, MyAccountQueryVariables>;
export const MySessionsDocument = "query MySessions{mySessions{sessionId isThisOne openedBy bySecondFactor device network terminalNo createdAt lastSeenAt}}" as unknown as DocumentNode<MySessionsQuery, MySessionsQueryVariables>;
export const BeginSecondFactorDocument = "mutation BeginSecondFactor($input:BeginSecondFactorInput!){beginSecondFactor(input:$input){__typename ...on BegunSecondFactor{otpauthUri secret}...on Refused{code message nextStep}}}" as unknown as DocumentNode<BeginSecondFactorMutation, BeginSecondFactorMutationVariables>;
export const ConfirmSecondFactorDocument = "mutation ConfirmSecondFactor($input:ConfirmSecondFactorInput!){confirmSecondFactor(input:$input){__typename ...on ConfirmedSecondFactor{recoveryCodes session{viewer{...ViewerParts}}}...on Refused{code message nextStep}}}fragment ViewerParts on Viewer{login displayName roles actingAs mustChangePassword terminalNo memberNo merchantNo permissions mustSetUpSecondFactor deskSession{endsAt idleSeconds}community{code name timezone contactPhone policy{version faceValueFen pointsPerHour maxRedeemShareBps maxRedeemPointsPerDay secondReviewAboveMinutes tags}}}" as unknown as DocumentNode<ConfirmSecondFactorMutation, ConfirmSecondFactorMutationVariables>;
export const RenewRecoveryCodesDocument = "mutation RenewRecoveryCodes($input:RenewRecoveryCodesInput!){renewRecoveryCodes(input:$input){__typename ...on RecoveryCodes{recoveryCodes}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const RemoveSecondFactorDocument = "mutation RemoveSecondFactor($input:RemoveSecondFactorInput!){removeSecondFactor(input:$input){__typename ...on Session{viewer{...ViewerParts}}...on Refused{code message nextStep}}}fragment ViewerParts on Viewer{login displayName roles actingAs mustChangePassword terminalNo memberNo merchantNo permissions mustSetUpSecondFactor deskSession{endsAt idleSeconds}community{code name timezone contactPhone policy{version faceValueFen pointsPerHour maxRedeemShareBps maxRedeemPointsPerDay secondReviewAboveMinutes tags}}}" as unknown as DocumentNode<RemoveSecondFactorMutation, RemoveSecondFactorMutationVariables>;
export const ChangePasswordDocument = "mutation ChangePassword($input:ChangePasswordInput!){changePassword(input:$input){__typename ...on Session{viewer{...ViewerParts}}...on Refused{code message nextStep}}}fragment ViewerParts on Viewer{login displayName roles actingAs mustChangePassword terminalNo memberNo merchantNo permissions mustSetUpSecondFactor deskSession{endsAt idleSeconds}community{code name timezone contactPhone policy{version faceValueFen pointsPerHour maxRedeemShareBps maxRedeemPointsPerDay secondReviewAboveMinutes tags}}}" as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const EndSessionDocument = "mutation EndSession($input:EndSessionInput!){endSession(input:$input){__typename ...on EndedSession{sessionId}...on Refused{code message nextStep}}}" as unknown as DocumentNode<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = "mutation EndOtherSessions{endOtherSessions}" as unknown as DocumentNode<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
