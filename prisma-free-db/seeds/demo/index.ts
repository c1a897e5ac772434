export * from './community';
export * from './members';
export * from './people';
export * from './till';
export * from './today';
