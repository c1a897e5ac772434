import type { Aim, Line, Measured } from './result';
import { median } from './result';

export interface Rounds {
  readonly rounds: number;
  readonly seconds: number;
  readonly warmUpSeconds: number;
}

/** Something that can be kept busy for a while; gives how many times a second it was done. */
export interface Contestant {
  readonly name: string;
  run(seconds: number): Promise<number>;
}

/**
 * Warms all up, renews the statistics that plans are made by (a community that has lived for a minute has them: a plan
 * made for an empty table reads all of it), then measures in turns, so that whatever else the machine does falls on all.
 */
export async function inTurns(
  contestants: readonly Contestant[],
  { rounds, seconds, warmUpSeconds }: Rounds,
  analyze: () => Promise<unknown>,
) {
  for (const contestant of contestants) await contestant.run(warmUpSeconds);
  await analyze();
  const figures = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, contestant] of contestants.entries()) figures[index]?.push(await contestant.run(seconds));
  }
  return contestants.map(({ name }, index): Measured => ({ name, unit: '/s', rounds: figures[index] ?? [] }));
}

/** A line that holds one measured thing against another, round by round. */
export function against(what: string, ours: Measured, yardstick: Measured, aim?: Aim): Line {
  const ratio = median(ours.rounds.map((figure, round) => figure / (yardstick.rounds[round] ?? Number.NaN)));
  return { what, ours, yardstick, ratio, aim };
}

/** So many callers, each asking again as soon as it is answered, until the time is up. Gives answers a second. */
export async function keepBusy(callers: number, seconds: number, ask: () => Promise<unknown>): Promise<number> {
  let answered = 0;
  const began = performance.now();
  const end = began + seconds * 1000;
  const caller = async () => {
    while (performance.now() < end) {
      await ask();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return answered / ((performance.now() - began) / 1000);
}
