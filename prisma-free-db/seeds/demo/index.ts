export * from './activity';
export * from './community';
export * from './neighbours';
export * from './people';
