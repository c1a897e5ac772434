// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  FindMembersQuery,
  FindMembersQueryVariables,
} from '../generated';

export const FindMembersDocument = "query FindMembers($search:String!){members(search:$search first:8){members{memberNo maskedName frozen}}}" as unknown as DocumentNode<FindMembersQuery, FindMembersQueryVariables>;
