export * from './database';
export * from './embedded';
export * from './exit-with-parent';
export * from './gathered-reads';
