import type { Asset } from '@youhui/kernel';

/** The issuer that is the community fund; every other issuer is a merchant number. */
export const FUND = 'FUND';

/**
 * Names of a community's accounts. An account comes into being with its first entry.
 * Signs: the *to* side of a transfer grows. So an issuer stands below zero by what it has outstanding.
 */
export const account = {
  issuer: (issuer: string) => `issuer:${issuer}`,
  budget: (programme: string) => `budget:${programme}`,
  wallet: (memberNo: string) => `wallet:${memberNo}`,
  carePool: 'care_pool',
  /** What the alliance owes this party (+), or it owes (−), since the last cut. */
  clearing: (party: string) => `clearing:${party}`,
  /** Interchange donations to the fund since the last cut: apart, so that the fund's debt is one balance. */
  clearingDonations: 'clearing_donations',
  /** The fund's side of what merchants carry into the next cycle. */
  clearingCarried: 'clearing_carried',
  settlement: (cycle: string, party: string) => `settlement:${withoutColons(cycle)}:${party}`,
  /** A chart account of the fund's books, by purpose where its class says so. */
  fund: (chartCode: string, purpose?: string) => (purpose ? `fund:${chartCode}:${purpose}` : `fund:${chartCode}`),
} as const;

/** A cycle brought in from a file may be called anything: with colons of its own it could stand for another account. */
const withoutColons = (cycle: string): string => cycle.replace(/[%:]/g, (sign) => (sign === ':' ? '%3A' : '%25'));

/** True for the account of a member's spendable points. */
export const isWallet = (name: string): boolean => name.startsWith('wallet:');

/** True for the account of a party whose points are outstanding. */
export const isIssuer = (name: string): boolean => name.startsWith('issuer:');

/** The asset an account holds; decided by its name, for ever. */
export function assetOf(name: string): Asset {
  return /^(issuer|budget|wallet):|^care_pool$/.test(name) ? 'POINTS' : 'FEN';
}

/** The balance an account never falls below; null where there is no such bound. */
export function floorOf(name: string): number | null {
  return /^(budget|wallet):|^care_pool$/.test(name) ? 0 : null;
}
