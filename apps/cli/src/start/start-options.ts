import { parseArgs } from 'node:util';

export interface StartOptions {
  readonly dataFolder?: string;
  readonly port?: number;
}

/** Reads the arguments of `start`. Throws with a message for people. */
export function startOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: { data: { type: 'string' }, port: { type: 'string' } },
  });
  if (values.data === '') throw new Error('--data needs a folder');
  return { dataFolder: values.data, port: values.port === undefined ? undefined : portOf(values.port) };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Error(`--port needs a number from 1 to 65535, not ${text}`);
  return port;
}
