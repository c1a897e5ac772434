/** What this device knows of itself once it is a shop's till. The token is shown to nobody. */
export interface PairedDevice {
  readonly terminalToken: string;
  readonly communityCode: string;
  readonly name: string;
  readonly merchantName: string;
}

const key = 'youhui.till.device';

export function pairedDevice(): PairedDevice | null {
  const kept = localStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as PairedDevice);
}

export function keepPairedDevice(device: PairedDevice | null): void {
  if (device) localStorage.setItem(key, JSON.stringify(device));
  else localStorage.removeItem(key);
}
