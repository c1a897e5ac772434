import { account } from '@youhui/ledger';

export const purposes = ['redemption_reserve', 'care', 'renewal', 'unrestricted'] as const;
export type Purpose = (typeof purposes)[number];

export const incomeClasses = ['donation', 'government_grant', 'service', 'other'] as const;
export type IncomeClass = (typeof incomeClasses)[number];

export const expenseClasses = ['programme_cost', 'administration', 'fund_raising', 'other'] as const;
export type ExpenseClass = (typeof expenseClasses)[number];

/** Codes of the fund's chart, after the accounting system for private non-profit bodies (R-A04). */
export const chart = {
  bank: '1002',
  payableToAlliance: '2209',
  income: { donation: '4101', service: '4301', government_grant: '4401', other: '4901' },
  expense: { programme_cost: '5101', administration: '5201', fund_raising: '5301', other: '5401' },
} as const;

/** The account of a class by its name; a class nobody has heard of is booked as other. */
export const incomeCode = (incomeClass: string): string =>
  chart.income[incomeClasses.find((known) => known === incomeClass) ?? 'other'];
export const expenseCode = (expenseClass: string): string =>
  chart.expense[expenseClasses.find((known) => known === expenseClass) ?? 'other'];

/** The accounts whose balances together, with their sign turned, are what a purpose has left. */
export const accountsOfPurpose = (purpose: Purpose): string[] =>
  [...Object.values(chart.income), ...Object.values(chart.expense)].map((code) => account.fund(code, purpose));

/** What a purpose has left, exact though a part of the sum may not be; below zero when more was spent than came in. */
export const leftOfPurpose = (purpose: Purpose, balance: (account: string) => number): number =>
  Number(accountsOfPurpose(purpose).reduce((left, name) => left - BigInt(balance(name)), 0n));
