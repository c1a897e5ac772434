// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  AuditLogQuery,
  AuditLogQueryVariables,
} from '../generated';

export const AuditLogDocument = /*#__PURE__*/ byHash<AuditLogQuery, AuditLogQueryVariables>('query', 'AuditLog', 'd88d74e9fec5505105b56e0282cafdd135657576e51d42e4083361faef67d732');
