// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  EndHelpMutation,
  EndHelpMutationVariables,
  HelpersOfQuery,
  HelpersOfQueryVariables,
  InviteHelperMutation,
  InviteHelperMutationVariables,
} from '../generated';

export const HelpersOfDocument = /*#__PURE__*/ byHash<HelpersOfQuery, HelpersOfQueryVariables>('query', 'HelpersOf', '2cdcfe80d1655c39dc827573289bf53fe21417daf19937274f80d5f4649a2653');
export const InviteHelperDocument = /*#__PURE__*/ byHash<InviteHelperMutation, InviteHelperMutationVariables>('mutation', 'InviteHelper', 'ea6085a5850764446f059677e5e243db8c1fa969e47cf183e24972b4c6e10e7c');
export const EndHelpDocument = /*#__PURE__*/ byHash<EndHelpMutation, EndHelpMutationVariables>('mutation', 'EndHelp', '10560d315603533d728888b68ec7aabf9d8e497713902790384af749ebe51f53');
