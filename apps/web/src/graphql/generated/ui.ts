// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  FindMembersQuery,
  FindMembersQueryVariables,
} from '../generated';

export const FindMembersDocument = /*#__PURE__*/ byHash<FindMembersQuery, FindMembersQueryVariables>('query', 'FindMembers', 'b24216c71b6f57cf5329e1878fafe35db0968b343ba4aaa7112f3b94792b5d9d');
