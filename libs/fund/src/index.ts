export * from './allocate-points/allocate-points';
export * from './coverage';
export * from './fund-accounts';
export * from './fund.queries';
export * from './record-fund-expense/record-fund-expense';
export * from './record-fund-income/record-fund-income';
export * from './fund.proofs';
