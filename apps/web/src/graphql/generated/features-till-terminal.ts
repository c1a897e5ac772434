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

export const PairTerminalDocument = /*#__PURE__*/ byHash<PairTerminalMutation, PairTerminalMutationVariables>('mutation', 'PairTerminal', '7a55bafac27d869aa839e08e9d6a6bac64bf65e1cd0ed20432a1b39ed0b1763f');
export const PairedTerminalDocument = /*#__PURE__*/ byHash<PairedTerminalQuery, PairedTerminalQueryVariables>('query', 'PairedTerminal', 'a6af09fa95b6841d06e67bdc76b22e0164f92c81a116f1e7489b2920e0e60eb6');
export const OpenShiftDocument = /*#__PURE__*/ byHash<OpenShiftMutation, OpenShiftMutationVariables>('mutation', 'OpenShift', '800fd9696cfde1df5f557ee9dddba2110513d7bc642785bb1ae1c2816746e4d0');
export const ShiftSoFarDocument = /*#__PURE__*/ byHash<ShiftSoFarQuery, ShiftSoFarQueryVariables>('query', 'ShiftSoFar', '804a9a20f1b8409db73dae527ea591d9be5b8723d4de88645215b5f8ba35015e');
export const CloseShiftDocument = /*#__PURE__*/ byHash<CloseShiftMutation, CloseShiftMutationVariables>('mutation', 'CloseShift', '21d75511d8a7a222f110f8173bb87fd414271860948018f12c762b725827bf54');
