// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  AuditLogQuery,
  AuditLogQueryVariables,
} from '../generated';

export const AuditLogDocument = "query AuditLog($filter:AuditLogFilter$after:String){auditLog(filter:$filter first:20 after:$after){entries{...AuditEntryParts}nextCursor}}fragment AuditEntryParts on AuditLogEntry{entryId at actor action outcome reason memberNo onBehalf merchantNo terminalNo requestId network details{name value}changes{place subject before after readable}withheld}" as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
