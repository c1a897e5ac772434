import { createServer } from 'node:net';
import { freePort } from '@youhui/platform';

export interface PortWish {
  readonly option: '--port' | '--https-port';
  /** What is taken when nothing was asked for and it is free. */
  readonly usual: number;
  readonly wanted?: number;
}

/** The port that was asked for, or else the usual one, or else a free one. Throws when the one asked for is taken. */
export async function webPort(host: string, { option, usual, wanted }: PortWish): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(host, wanted)) return wanted;
    throw new Error(`port ${wanted} is taken. Stop what uses it, or choose another with ${option}.`);
  }
  return (await isFree(host, usual)) ? usual : freePort();
}

function isFree(host: string, port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
