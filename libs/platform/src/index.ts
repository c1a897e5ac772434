export * from './database';
export * from './embedded';
export * from './exit-with-parent';
export * from './gathered-reads';
export * from './network-of';
export * from './redis-or-alone';
export * from './slow-hash';
export * from './tries';
