// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  CloseShiftMutation,
  CloseShiftMutationVariables,
  OpenShiftMutation,
  OpenShiftMutationVariables,
  PairTerminalMutation,
  PairTerminalMutationVariables,
  PairedTerminalQuery,
  PairedTerminalQueryVariables,
  ShiftSoFarQuery,
  ShiftSoFarQueryVariables,
} from '../generated';

export const PairTerminalDocument = "mutation PairTerminal($input:PairTerminalInput!){pairTerminal(input:$input){__typename ...on PairedTerminal{terminalToken terminalNo name merchantName communityName}...on Refused{code message nextStep}}}" as unknown as DocumentNode<PairTerminalMutation, PairTerminalMutationVariables>;
export const PairedTerminalDocument = "query PairedTerminal($input:PairedTerminalInput!){pairedTerminal(input:$input){__typename ...on PairedTerminalShown{name merchantName communityName cashiers{login displayName}openShift{login openedAt}}...on Refused{code message nextStep}}}" as unknown as DocumentNode<PairedTerminalQuery, PairedTerminalQueryVariables>;
export const OpenShiftDocument = "mutation OpenShift($input:OpenShiftInput!){openShift(input:$input){__typename ...on Session{viewer{...ViewerParts}}...on Refused{code message nextStep}}}fragment ViewerParts on Viewer{login displayName roles actingAs mustChangePassword terminalNo memberNo merchantNo permissions mustSetUpSecondFactor deskSession{endsAt idleSeconds}community{code name timezone contactPhone policy{version faceValueFen pointsPerHour maxRedeemShareBps maxRedeemPointsPerDay secondReviewAboveMinutes tags}}}" as unknown as DocumentNode<OpenShiftMutation, OpenShiftMutationVariables>;
export const ShiftSoFarDocument = "query ShiftSoFar{shiftSoFar{sales billFen redeemPoints refunds}}" as unknown as DocumentNode<ShiftSoFarQuery, ShiftSoFarQueryVariables>;
export const CloseShiftDocument = "mutation CloseShift{closeShift{__typename ...on ShiftClosed{closedAt totals{sales billFen redeemPoints refunds}}...on Refused{code message nextStep}}}" as unknown as DocumentNode<CloseShiftMutation, CloseShiftMutationVariables>;
