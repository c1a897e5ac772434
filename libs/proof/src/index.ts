export { type Violation } from '@youhui/ledger';
export * from './verify-books';
export * from './close-cycle/close-cycle';
