// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  ActAsMutation,
  ActAsMutationVariables,
  CurrentViewerQuery,
  CurrentViewerQueryVariables,
  SignOutMutation,
  SignOutMutationVariables,
} from '../generated';

export const CurrentViewerDocument = /*#__PURE__*/ byHash<CurrentViewerQuery, CurrentViewerQueryVariables>('query', 'CurrentViewer', '8dc44245cfd02bac1c9a6b5471077ab72d713133eaa997691bf214500bafdb52');
export const SignOutDocument = /*#__PURE__*/ byHash<SignOutMutation, SignOutMutationVariables>('mutation', 'SignOut', 'ddeca0f48c813bf96f4ba225112935ef08d2395537f41fb403849cd0f9e65025');
export const ActAsDocument = /*#__PURE__*/ byHash<ActAsMutation, ActAsMutationVariables>('mutation', 'ActAs', '19724f3aac62abe765a839d2b5dd16ecd0ca8e623648975f78eeff3f0bb79d20');
