/** The payment device that this browser is, kept here so that a code can be shown without a network. */
export interface KeptDevice {
  readonly communityCode: string;
  readonly memberNo: string;
  /** Whose code it is, to show while nobody can be asked. */
  readonly memberName: string;
  readonly deviceNo: number;
  /** base64url, as registered. */
  readonly secret: string;
  readonly codePrefix: string;
  /** The balance last seen, and when. */
  readonly seenPoints?: number;
  readonly seenAt?: string;
}

const kept = 'youhui.payment-device';

/** The device kept here; `owner` asks for that member's only. */
export function keptDevice(owner?: { communityCode: string; memberNo: string }): KeptDevice | null {
  const device = read();
  if (!device || !owner) return device;
  return device.communityCode === owner.communityCode && device.memberNo === owner.memberNo ? device : null;
}

export function keepDevice(device: KeptDevice): void {
  localStorage.setItem(kept, JSON.stringify(device));
}

/** Whoever holds this phone next cannot pay from this member's wallet. */
export function forgetDevice(): void {
  localStorage.removeItem(kept);
}

function read(): KeptDevice | null {
  try {
    return asKeptDevice(JSON.parse(localStorage.getItem(kept) ?? 'null'));
  } catch {
    return null;
  }
}

/** What was kept, if it is what was kept. */
export function asKeptDevice(found: unknown): KeptDevice | null {
  const device = found as Partial<KeptDevice> | null;
  const texts = [
    device?.communityCode,
    device?.memberNo,
    device?.memberName,
    device?.secret,
    device?.codePrefix,
  ] as const;
  return texts.every((text) => typeof text === 'string') && Number.isSafeInteger(device?.deviceNo)
    ? (device as KeptDevice)
    : null;
}
