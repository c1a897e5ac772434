/** A ledger account's code taken apart: `wallet:R00001` is the kind `wallet` and the name `R00001`. */
export interface AccountName {
  kind: AccountKind | null;
  name: string;
}
export type AccountKind = (typeof kinds)[number];

const kinds = ['wallet', 'issuer', 'budget', 'care_pool', 'clearing', 'settlement', 'fund'] as const;

export function readAccount(code: string): AccountName {
  const [head = '', ...rest] = code.split(':');
  const kind = kinds.find((one) => one === head.toLowerCase()) ?? null;
  return kind ? { kind, name: rest.join(' ') } : { kind: null, name: code };
}

/** Enough of a hash to compare two by eye. */
export function shortHash(hash: string): string {
  return hash.length > 16 ? `${hash.slice(0, 8)}…${hash.slice(-4)}` : hash;
}
