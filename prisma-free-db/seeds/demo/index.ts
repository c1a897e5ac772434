export * from './community';
export * from './people';
export * from './today';
