export * from './audit-entry';
export * from './audit-log';
export * from './audit.queries';
export type { Change, SealedPart } from './change';
export * from './noted-columns';
