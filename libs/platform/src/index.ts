export * from './database';
export * from './embedded';
export * from './exit-with-parent';
