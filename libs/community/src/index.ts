export * from './community.queries';
export * from './community.store';
export * from './create-community/create-community';
export * from './member-rows';
export * from './register-household/register-household';
export * from './register-member/register-member';
