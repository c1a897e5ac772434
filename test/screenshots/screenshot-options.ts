import { parseArgs } from 'node:util';
import type { Screen } from './screen';

export interface ScreenshotOptions {
  readonly out: string;
  readonly screens: readonly Screen[];
}

/** Throws with a sentence for people when the arguments make no sense. `--only till` is every screen that begins so. */
export function screenshotOptions(args: readonly string[], all: readonly Screen[]): ScreenshotOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      out: { type: 'string', default: 'screenshots' },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  if (values.out === '') throw new Error('--out needs the name of a folder');
  const meant = (only: string) => all.filter(({ name }) => name === only || name.startsWith(`${only}-`));
  for (const only of values.only)
    if (meant(only).length === 0)
      throw new Error(`--only knows no screen ${JSON.stringify(only)}, but: ${all.map(({ name }) => name).join(', ')}`);
  const chosen = new Set(values.only.flatMap(meant));
  return { out: values.out, screens: values.only.length === 0 ? all : all.filter((screen) => chosen.has(screen)) };
}
