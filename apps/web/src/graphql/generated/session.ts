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

export const CurrentViewerDocument = /*#__PURE__*/ byHash<CurrentViewerQuery, CurrentViewerQueryVariables>('query', 'CurrentViewer', '0f42f9f5926dbe509433a46b0a8ff1fd5cb2a46ca4dd2ad5c0bfddce460d3fb9');
export const SignOutDocument = /*#__PURE__*/ byHash<SignOutMutation, SignOutMutationVariables>('mutation', 'SignOut', 'ddeca0f48c813bf96f4ba225112935ef08d2395537f41fb403849cd0f9e65025');
export const ActAsDocument = /*#__PURE__*/ byHash<ActAsMutation, ActAsMutationVariables>('mutation', 'ActAs', '30407795fbf217dbef2e840efdcd711791795f79c048d01129a4009f397ab0aa');
