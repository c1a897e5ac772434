import { StopRequest } from './stop-request';

/** What has to be undone, the latest first. */
export type Undo = (() => Promise<void> | void)[];

const INTERRUPTED = 130;

/** Runs the work until it is done or somebody stops it, and undoes in either case what it has put on the list. */
export async function untilStopped(work: (undo: Undo) => Promise<number>): Promise<number> {
  const stop = new StopRequest();
  const undo: Undo = [];
  const running = work(undo);
  running.catch(() => undefined); // after a stop it fails for want of what was undone
  try {
    return await Promise.race([running, stop.made.then(() => INTERRUPTED)]);
  } finally {
    for (const step of undo.reverse()) await step();
  }
}
