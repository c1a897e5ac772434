// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export const ApiKeysDocument = "query ApiKeys{apiKeys{keyNo name scopes merchantNo createdAt expiresAt endedAt lastUsedAt}}" as unknown as DocumentNode<ApiKeysQuery, ApiKeysQueryVariables>;
export const ShopsForKeysDocument = "query ShopsForKeys{merchants{merchantNo name}}" as unknown as DocumentNode<ShopsForKeysQuery, ShopsForKeysQueryVariables>;
export const CreateApiKeyDocument = "mutation CreateApiKey($input:CreateApiKeyInput!){createApiKey(input:$input){__typename ...on NewApiKey{token key{keyNo name}}...on Refusal{code message nextStep}}}" as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RotateApiKeyDocument = "mutation RotateApiKey($input:RotateApiKeyInput!){rotateApiKey(input:$input){__typename ...on NewApiKey{token key{keyNo name}}...on Refusal{code message nextStep}}}" as unknown as DocumentNode<RotateApiKeyMutation, RotateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = "mutation RevokeApiKey($input:RevokeApiKeyInput!){revokeApiKey(input:$input){__typename ...on ApiKey{keyNo name}...on Refusal{code message nextStep}}}" as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
