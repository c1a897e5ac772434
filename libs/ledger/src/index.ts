export * from './accounts';
export * from './command-kind';
export * from './ledger';
export * from './ledger.queries';
export * from './open-books';
export * from './outbox.store';
export * from './table-rows';
export { type CommunityTerms, type ReadTerms } from './post-batch';
