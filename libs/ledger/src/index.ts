export * from './accounts';
export * from './command-kind';
export * from './ledger';
export * from './open-books';
export * from './table-rows';
export { type CommunityTerms, type ReadTerms } from './post-batch';
