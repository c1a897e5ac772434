/** What one attempt brought: an answer, a certain no, or silence, in which the command may or may not have been done. */
export type Attempt<Answer> =
  { outcome: 'answered'; answer: Answer } | { outcome: 'refused'; problem: string } | { outcome: 'unknown' };

export interface Delivery<Answer> {
  attempt(): Promise<Attempt<Answer>>;
  /** Called when the outcome becomes unknown; the screen must say so at once. */
  onUnknown(attempts: number): void;
  /** Resolves when it is time to try again, or when told to stop. */
  wait(milliseconds: number): Promise<void>;
  stopped(): boolean;
}

/**
 * Repeats one command under its own id until its outcome is known; null when stopped before.
 * Once an attempt met silence, only an answer counts: a later "no" at the door says nothing about the first attempt.
 */
export async function deliverCommand<Answer>(
  delivery: Delivery<Answer>,
): Promise<Exclude<Attempt<Answer>, { outcome: 'unknown' }> | null> {
  let silent = false;
  for (let attempts = 1; !delivery.stopped(); attempts += 1) {
    const result = await delivery.attempt();
    if (result.outcome === 'answered' || (result.outcome === 'refused' && !silent)) return result;
    silent = true;
    if (delivery.stopped()) break;
    delivery.onUnknown(attempts);
    await delivery.wait(pauseMs(attempts));
  }
  return null;
}

/** 1, 2, 4, 8 and then every 10 seconds. */
export function pauseMs(attempts: number): number {
  return Math.min(1000 * 2 ** Math.min(attempts - 1, 10), 10_000);
}
