import fc from 'fast-check';
import { inspect } from 'node:util';
import type { Month, MonthResults } from '@youhui/month';
import type { Database } from '@youhui/platform';
import { VerifyBooks } from '@youhui/proof';
import { modelOf } from '../model/month-model';
import { filesOf, MalformedMonth, readBack } from '../support/month-folder';
import { replayedOn, type WayOfReplaying } from '../support/replayed-month';
import { smallerMonth } from './smaller-month';

/** Where two sets of result files differ: `-` stands before what the first has, `+` before what the second has. */
export function differences(first: MonthResults, second: MonthResults): string {
  return (Object.keys(first) as (keyof MonthResults)[])
    .filter((name) => first[name] !== second[name])
    .map((name) => `${name}\n${changedLines(first[name], second[name])}`)
    .join('');
}

function changedLines(first: string, second: string): string {
  const [before, after] = [first.split('\n'), second.split('\n')];
  const rows = Array.from({ length: Math.max(before.length, after.length) }, (_, row) => row);
  return rows
    .filter((row) => before[row] !== after[row])
    .map((row) => `- ${before[row] ?? '(no line)'}\n+ ${after[row] ?? '(no line)'}\n`)
    .join('');
}

/** The platform's files of a month that went through a folder. Throws if it raised an alarm or its books do not hold. */
export async function platformsFiles(database: Database, month: Month, way?: WayOfReplaying): Promise<MonthResults> {
  const { communityId, files, alarms } = await replayedOn(database, await readBack(month), way);
  if (alarms.length > 0) throw new Error(`Alarms were raised: ${alarms.map(String).join('\n')}`);
  const violation = await new VerifyBooks(database).execute(communityId);
  if (violation) throw new Error(`The books do not hold: ${violation.message}`);
  return files;
}

/** Throws, with the lines that differ, unless the platform gives all five files byte for byte as the model does. */
export async function requireTheModels(database: Database, month: Month, way?: WayOfReplaying): Promise<void> {
  const found = differences(modelOf(month), await platformsFiles(database, month, way));
  if (found) throw new Error(`- the model, + the platform:\n${found}`);
}

export interface Trials {
  readonly months: number;
  readonly seed: number;
}

const minutesToGetSmaller = 3;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : inspect(error));

/**
 * Holds a law against random months. When one breaks it, throws with the smallest such month that was found, as its
 * files, with what is wrong in it, and with the seed that finds it again.
 */
export async function holdsInMonths(
  arbitrary: fc.Arbitrary<Month>,
  law: (month: Month) => Promise<void>,
  { months, seed }: Trials,
): Promise<void> {
  const outcome = await fc.check(fc.asyncProperty(arbitrary, law), { numRuns: months, seed, endOnFailure: true });
  if (!outcome.failed) return;
  const [found] = outcome.counterexample ?? [];
  if (!found) throw outcome.errorInstance;

  let wrong = messageOf(outcome.errorInstance);
  const breaks = async (month: Month) => {
    try {
      await law(month);
    } catch (error) {
      if (error instanceof MalformedMonth) return false; // what is left of it is no month any more
      wrong = messageOf(error);
      return true;
    }
    return false;
  };
  const month = await smallerMonth(found, breaks, Date.now() + minutesToGetSmaller * 60_000);
  const files = Object.entries(filesOf(month)).map(([name, text]) => `--- ${name}\n${text}`);
  throw new Error(`${wrong}\n${files.join('\n')}\nMonth ${outcome.numRuns} of seed ${seed}, with fewer events.`);
}
