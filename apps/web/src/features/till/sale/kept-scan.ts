/** An open scan, kept by this tab so that loading the page again does not cost the customer another code. */
interface KeptScan {
  readonly quoteId: string;
  /** On this device's clock. */
  readonly deadline: number;
  readonly billTyped: string;
}

const key = 'youhui.till.scan';

export function keepScan(scan: KeptScan | null): void {
  if (scan) sessionStorage.setItem(key, JSON.stringify(scan));
  else sessionStorage.removeItem(key);
}

export function keptScan(): KeptScan | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as KeptScan);
}
