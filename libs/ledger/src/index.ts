export * from './accounts';
export * from './command-kind';
export * from './ledger';
export * from './open-books';
export { type CommunityTerms, type ReadTerms } from './post-batch';
