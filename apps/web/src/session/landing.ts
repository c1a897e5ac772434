/** The pages, in the order in which a person's permissions are matched to them. */
export const pages = [
  // Who sells and sees what comes of it: a shop's owner.
  { path: '/merchant', allOf: ['checkout:complete', 'clearing:read'] },
  { path: '/till', anyOf: ['checkout:complete'] },
  { path: '/me', anyOf: ['code:show'] },
  { path: '/s', anyOf: ['code:show'] },
  { path: '/hours', anyOf: ['service:record', 'service:review'] },
  { path: '/ledger', anyOf: ['ledger:read', 'figures:read'] },
  { path: '/desk', anyOf: ['checkout:assist'] },
  { path: '/desk-devices', anyOf: ['card:manage'] },
  { path: '/alliance', anyOf: ['merchant:manage'] },
  { path: '/audit', anyOf: ['audit:read'] },
  { path: '/privacy', anyOf: ['member:manage'] },
  { path: '/integrations', anyOf: ['integration:manage'] },
  { path: '/people', anyOf: ['community:manage'] },
] as const;

/** The page that an address of this site belongs to. */
export function pageOf(address: string): PagePath | undefined {
  return pages.find(({ path }) => address === path || address.startsWith(`${path}/`))?.path;
}

export type PagePath = (typeof pages)[number]['path'];

export function mayOpen(path: PagePath, permissions: readonly string[]): boolean {
  const has = (permission: string) => permissions.includes(permission);
  return pages.some((page) => page.path === path && ('allOf' in page ? page.allOf.every(has) : page.anyOf.some(has)));
}

/** Where a person starts; null when no page is for them. */
export function landingPath(permissions: readonly string[]): PagePath | null {
  return pages.find(({ path }) => mayOpen(path, permissions))?.path ?? null;
}
