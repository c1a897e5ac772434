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
export const InviteHelperDocument = /*#__PURE__*/ byHash<InviteHelperMutation, InviteHelperMutationVariables>('mutation', 'InviteHelper', 'ae7340cea37693f92011d83b768944b17ba20ce063b640bde3c334b67861aa67');
export const EndHelpDocument = /*#__PURE__*/ byHash<EndHelpMutation, EndHelpMutationVariables>('mutation', 'EndHelp', 'b0fe9b05b8a66fdcf7ac861e37ccd02327801268dce2845fb3db4df805cfa0b7');
