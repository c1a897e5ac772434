/** How long a scan may still end in a sale. */
export const scanLivesSeconds = 120;

/** Whole seconds left until an instant of this device's own clock; 0 when it has passed. */
export const secondsLeft = (deadline: number, now: number): number => Math.max(0, Math.ceil((deadline - now) / 1000));

/** `1:45`, `0:09`. */
export const countdownText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/**
 * When a scan made elsewhere ends on this device's clock. Clocks differ: what the server says is believed only within
 * the life of a scan.
 */
export function deadlineOf(expiresAt: string, now: number): number {
  const said = Date.parse(expiresAt);
  return Math.min(Math.max(Number.isNaN(said) ? 0 : said, now), now + scanLivesSeconds * 1000);
}
