// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  AuditLogQuery,
  AuditLogQueryVariables,
} from '../generated';

export const AuditLogDocument = /*#__PURE__*/ byHash<AuditLogQuery, AuditLogQueryVariables>('query', 'AuditLog', 'cecaf4304095418b08a1c5dc837cf219cde6840117108ca4ae8ae5f5bea91939');
