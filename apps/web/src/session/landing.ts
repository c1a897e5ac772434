/** The pages, in the order in which a person's permissions are matched to them. */
export const pages = [
  { path: '/till', anyOf: ['checkout:complete'] },
  { path: '/hours', anyOf: ['service:record', 'service:review'] },
  { path: '/ledger', anyOf: ['ledger:read'] },
] as const;

export type PagePath = (typeof pages)[number]['path'];

export function mayOpen(path: PagePath, permissions: readonly string[]): boolean {
  return pages.some((page) => page.path === path && page.anyOf.some((permission) => permissions.includes(permission)));
}

/** Where a person starts; null when no page is for them. */
export function landingPath(permissions: readonly string[]): PagePath | null {
  return pages.find(({ path }) => mayOpen(path, permissions))?.path ?? null;
}
