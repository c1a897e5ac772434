/** What a person may be allowed to do. A resolver names exactly one. */
export const permissions = [
  'installation:manage',
  'community:read',
  'community:manage',
  'member:read',
  'member:manage',
  'merchant:read',
  'merchant:manage',
  'wallet:read',
  'wallet:give',
  'balance:bring-in',
  'service:record',
  'service:read',
  'service:review',
  'points:allocate',
  'points:grant',
  'points:expire',
  'fund:record',
  'checkout:complete',
  'checkout:refund',
  'ledger:read',
  'clearing:read',
  'clearing:cut',
] as const;

export type Permission = (typeof permissions)[number];
