// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  ApiKeysQuery,
  ApiKeysQueryVariables,
  CreateApiKeyMutation,
  CreateApiKeyMutationVariables,
  RevokeApiKeyMutation,
  RevokeApiKeyMutationVariables,
  RotateApiKeyMutation,
  RotateApiKeyMutationVariables,
  ShopsForKeysQuery,
  ShopsForKeysQueryVariables,
} from '../generated';

export const ApiKeysDocument = /*#__PURE__*/ byHash<ApiKeysQuery, ApiKeysQueryVariables>('query', 'ApiKeys', '81ae38c8b46861e273efc418cc555b8683ecb9f86d1894a1f65789b38dfdd5c1');
export const ShopsForKeysDocument = /*#__PURE__*/ byHash<ShopsForKeysQuery, ShopsForKeysQueryVariables>('query', 'ShopsForKeys', '2d2acd08f248420c5cb7841a7265dcff243b3cabbd31a2f9ccda10d4f11de879');
export const CreateApiKeyDocument = /*#__PURE__*/ byHash<CreateApiKeyMutation, CreateApiKeyMutationVariables>('mutation', 'CreateApiKey', 'a0a2601d61f34736da5cae9e0bb9790a63e7f0bf0ef8ff31497186ff2178303b');
export const RotateApiKeyDocument = /*#__PURE__*/ byHash<RotateApiKeyMutation, RotateApiKeyMutationVariables>('mutation', 'RotateApiKey', 'acf83a1ab3c6ef89fee1bf9e2655295b4821e5e83ae38cdcea425a460d916979');
export const RevokeApiKeyDocument = /*#__PURE__*/ byHash<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>('mutation', 'RevokeApiKey', '44bbe236ac66c1ad573ff332521caf01e9193280c0aec316569ff0bd1b16fb29');
