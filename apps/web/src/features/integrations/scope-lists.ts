/** What a key may be given, in the order in which it is shown; the API refuses anything else. */
export const communityScopes = [
  'community:read',
  'merchant:read',
  'member:read',
  'wallet:read',
  'service:read',
  'service:record',
  'ledger:read',
  'clearing:read',
] as const;

export const shopScopes = [
  'community:read',
  'merchant:read',
  'member:read',
  'terminal:read',
  'checkout:complete',
  'checkout:refund',
  'clearing:read',
] as const;

export type Scope = (typeof communityScopes)[number] | (typeof shopScopes)[number];

/** The name of a scope's words: `service:record` is `scope_service_record`. */
export const scopeWord = (scope: Scope) => `integrations.scope_${scope.replace(':', '_') as ScopeKey}` as const;
type ScopeKey = Scope extends infer S ? (S extends `${infer A}:${infer B}` ? `${A}_${B}` : never) : never;

export const isScope = (text: string): text is Scope =>
  (communityScopes as readonly string[]).includes(text) || (shopScopes as readonly string[]).includes(text);
