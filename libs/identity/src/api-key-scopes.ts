import type { Permission } from '@youhui/kernel';

/** What a key for the whole community may be given: it reads, and hands in hours that people review. */
export const communityScopes = [
  'community:read',
  'merchant:read',
  'member:read',
  'wallet:read',
  'service:read',
  'service:record',
  'ledger:read',
  'clearing:read',
] as const satisfies readonly Permission[];

/** What a key for one shop may be given: its till's work and its own figures. */
export const shopScopes = [
  'community:read',
  'merchant:read',
  'member:read',
  'terminal:read',
  'checkout:complete',
  'checkout:refund',
  'clearing:read',
] as const satisfies readonly Permission[];

export type ApiKeyScope = (typeof communityScopes)[number] | (typeof shopScopes)[number];

/** Everything that any key may be given, each once. */
export const apiKeyScopes: readonly ApiKeyScope[] = [...new Set([...communityScopes, ...shopScopes])];

/** Whether a key may have these: at least one, none twice, each from the list of its kind. */
export function areScopes(scopes: readonly string[], ofShop: boolean): scopes is readonly ApiKeyScope[] {
  const allowed: readonly string[] = ofShop ? shopScopes : communityScopes;
  return (
    scopes.length > 0 && new Set(scopes).size === scopes.length && scopes.every((scope) => allowed.includes(scope))
  );
}

/** What of a kept list still counts: a scope that is no longer given opens nothing. */
export const permissionsOfScopes = (scopes: readonly string[], ofShop: boolean): ReadonlySet<Permission> =>
  new Set((ofShop ? shopScopes : communityScopes).filter((scope) => scopes.includes(scope)));
