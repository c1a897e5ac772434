// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  ChoosePinMutation,
  ChoosePinMutationVariables,
  SignInByCardMutation,
  SignInByCardMutationVariables,
  ThisDeskDeviceQuery,
  ThisDeskDeviceQueryVariables,
} from '../generated';

export const ThisDeskDeviceDocument = "query ThisDeskDevice{thisDeskDevice{name communityName pinChoice{maskedName until}}}" as unknown as DocumentNode<ThisDeskDeviceQuery, ThisDeskDeviceQueryVariables>;
export const SignInByCardDocument = "mutation SignInByCard($input:SignInByCardInput!){signInByCard(input:$input){__typename ...on Session{viewer{...ViewerParts}}...on Refused{code message nextStep}}}fragment ViewerParts on Viewer{login displayName roles actingAs mustChangePassword terminalNo memberNo merchantNo permissions mustSetUpSecondFactor deskSession{endsAt idleSeconds}community{code name timezone contactPhone policy{version faceValueFen pointsPerHour maxRedeemShareBps maxRedeemPointsPerDay secondReviewAboveMinutes tags}}}" as unknown as DocumentNode<SignInByCardMutation, SignInByCardMutationVariables>;
export const ChoosePinDocument = "mutation ChoosePin($input:ChoosePinInput!){choosePin(input:$input){__typename ...on PinSet{setAt}...on Refused{code message nextStep}}}" as unknown as DocumentNode<ChoosePinMutation, ChoosePinMutationVariables>;
