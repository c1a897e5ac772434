// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
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

export const PairTerminalDocument = /*#__PURE__*/ byHash<PairTerminalMutation, PairTerminalMutationVariables>('mutation', 'PairTerminal', '6cf29806c1da94d60248ef46d8f9534be12049958b62bd53321cd54ea5b4c1ec');
export const PairedTerminalDocument = /*#__PURE__*/ byHash<PairedTerminalQuery, PairedTerminalQueryVariables>('query', 'PairedTerminal', 'b1ec6e51a219b6889c288ec89714d9978547e5dc5142e3cb9485a42c7731d4ea');
export const OpenShiftDocument = /*#__PURE__*/ byHash<OpenShiftMutation, OpenShiftMutationVariables>('mutation', 'OpenShift', '46b0f79d13e7708cc8bcd116be6a306ba09687f8763656992b78e0a0f645ac1c');
export const ShiftSoFarDocument = /*#__PURE__*/ byHash<ShiftSoFarQuery, ShiftSoFarQueryVariables>('query', 'ShiftSoFar', '804a9a20f1b8409db73dae527ea591d9be5b8723d4de88645215b5f8ba35015e');
export const CloseShiftDocument = /*#__PURE__*/ byHash<CloseShiftMutation, CloseShiftMutationVariables>('mutation', 'CloseShift', 'd4329a9d5a6c4c4c4bb627f25b076c812a1935aa1c9cc14f7e47044763a1f6a6');
