/** How the clock of this device differs from the server's. Payment codes are made from the server's time. */
const kept = 'youhui.clock-skew';
/** An answer that took longer says too little about when it was written. */
const slowestMs = 5_000;
/** The `Date` of an answer has whole seconds: a difference within this says nothing new. */
const grainMs = 1_500;

let skewMs = read();

export interface ServerTime {
  /** What the server's clock said. */
  readonly serverMs: number;
  /** This device's clock when the question left and when the answer came. */
  readonly sentMs: number;
  readonly receivedMs: number;
}

/** The server's clock minus this device's, as one answer shows it; the old value where the answer says nothing new. */
export function skewAfter(before: number, { serverMs, sentMs, receivedMs }: ServerTime): number {
  if (!Number.isFinite(serverMs) || receivedMs < sentMs || receivedMs - sentMs > slowestMs) return before;
  const seen = Math.round(serverMs - (sentMs + receivedMs) / 2);
  return Math.abs(seen - before) <= grainMs ? before : seen;
}

/** Takes note of a server's time, from whichever answer. */
export function noteServerTime(time: ServerTime): void {
  const skew = skewAfter(skewMs, time);
  if (skew === skewMs) return;
  skewMs = skew;
  localStorage.setItem(kept, String(skew));
}

/** Now, by the server's clock as far as it is known; works without a network. */
export function serverNow(): Date {
  return new Date(Date.now() + skewMs);
}

function read(): number {
  const text = typeof localStorage === 'undefined' ? null : localStorage.getItem(kept);
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : 0;
}
