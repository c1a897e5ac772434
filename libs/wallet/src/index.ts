export * from './bring-in-balance/bring-in-balance';
export * from './close-membership/close-membership';
export * from './donate-points/donate-points';
export * from './due-expiries';
export * from './expire-points/expire-points';
export * from './gift-points/gift-points';
export * from './wallet.proofs';
