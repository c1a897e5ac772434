// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  ActAsMutation,
  ActAsMutationVariables,
  CurrentViewerQuery,
  CurrentViewerQueryVariables,
  SignOutMutation,
  SignOutMutationVariables,
} from '../generated';

export const CurrentViewerDocument = "query CurrentViewer{viewer{...ViewerParts}}fragment ViewerParts on Viewer{login displayName roles actingAs mustChangePassword terminalNo memberNo merchantNo permissions mustSetUpSecondFactor deskSession{endsAt idleSeconds}community{code name timezone contactPhone policy{version faceValueFen pointsPerHour maxRedeemShareBps maxRedeemPointsPerDay secondReviewAboveMinutes tags}}}" as unknown as DocumentNode<CurrentViewerQuery, CurrentViewerQueryVariables>;
export const SignOutDocument = "mutation SignOut{signOut}" as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const ActAsDocument = "mutation ActAs($input:ActAsInput!){actAs(input:$input){__typename ...ViewerParts ...on Refused{code message nextStep}}}fragment ViewerParts on Viewer{login displayName roles actingAs mustChangePassword terminalNo memberNo merchantNo permissions mustSetUpSecondFactor deskSession{endsAt idleSeconds}community{code name timezone contactPhone policy{version faceValueFen pointsPerHour maxRedeemShareBps maxRedeemPointsPerDay secondReviewAboveMinutes tags}}}" as unknown as DocumentNode<ActAsMutation, ActAsMutationVariables>;
