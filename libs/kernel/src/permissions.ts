/** What a person may be allowed to do. A resolver names exactly one. */
export const permissions = [
  'installation:manage',
  'community:read',
  'community:manage',
  'integration:manage',
  'member:read',
  'member:manage',
  'merchant:read',
  'merchant:manage',
  'merchant:leave',
  'wallet:read',
  'wallet:give',
  'means:manage',
  'balance:bring-in',
  'programme:read',
  'service:record',
  'service:read',
  'service:review',
  'points:allocate',
  'points:grant',
  'points:expire',
  'fund:record',
  'checkout:assist',
  'checkout:complete',
  'checkout:refund',
  'code:show',
  'card:manage',
  'terminal:read',
  'terminal:manage',
  'terminal:pin',
  'figures:read',
  'ledger:read',
  'clearing:read',
  'clearing:cut',
  'audit:read',
] as const;

export type Permission = (typeof permissions)[number];

/** What only shows. Every other permission changes something: a role that denies every change denies all but these. */
export const readingPermissions = [
  'community:read',
  'member:read',
  'merchant:read',
  'wallet:read',
  'programme:read',
  'service:read',
  'terminal:read',
  'figures:read',
  'ledger:read',
  'clearing:read',
  'audit:read',
] as const satisfies readonly Permission[];

const reads: ReadonlySet<Permission> = new Set(readingPermissions);

/** Everything that changes something. */
export const changingPermissions: readonly Permission[] = permissions.filter((permission) => !reads.has(permission));
