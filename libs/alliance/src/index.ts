export * from './alliance.queries';
export * from './merchant-rows';
export * from './register-merchant/register-merchant';
