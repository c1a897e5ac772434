import { account } from '@youhui/ledger';

export const purposes = ['redemption_reserve', 'care', 'renewal', 'unrestricted'] as const;
export type Purpose = (typeof purposes)[number];

export const incomeClasses = ['donation', 'government_grant', 'service', 'other'] as const;
export type IncomeClass = (typeof incomeClasses)[number];

/** Codes of the fund's chart, after the accounting system for private non-profit bodies (R-A04). */
export const chart = {
  bank: '1002',
  payableToAlliance: '2209',
  income: { donation: '4101', service: '4301', government_grant: '4401', other: '4901' },
  programmeCost: '5101',
} as const;

/** The accounts whose balances together, with their sign turned, are what a purpose has left. */
export const accountsOfPurpose = (purpose: Purpose): string[] =>
  [...Object.values(chart.income), chart.programmeCost].map((code) => account.fund(code, purpose));
