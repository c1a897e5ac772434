export * from './alliance.queries';
export * from './merchant-rows';
export * from './register-merchant/register-merchant';
export * from './suspend-merchant/suspend-merchant';
export * from './alliance.proofs';
