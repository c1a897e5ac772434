/** Commands without a known outcome, kept by this tab until they have one: a reload must not forget them. */
const prefix = 'youhui.pending.';

export function keepPending(key: string, input: object): void {
  sessionStorage.setItem(prefix + key, JSON.stringify(input));
}

export function pendingCommand<Input>(key: string): Input | null {
  const kept = sessionStorage.getItem(prefix + key);
  return kept === null ? null : (JSON.parse(kept) as Input);
}

export function settlePending(key: string): void {
  sessionStorage.removeItem(prefix + key);
}
