import { createServer } from 'node:net';
import { freePort } from '@youhui/platform';

const USUAL_PORT = 4000;

/** The port that was asked for, or else 4000, or else a free one. Throws when the one asked for is taken. */
export async function webPort(host: string, wanted?: number): Promise<number> {
  if (wanted !== undefined) {
    if (await isFree(host, wanted)) return wanted;
    throw new Error(`port ${wanted} is taken. Stop what uses it, or choose another with --port.`);
  }
  return (await isFree(host, USUAL_PORT)) ? USUAL_PORT : freePort();
}

function isFree(host: string, port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, host, () => server.close(() => resolve(true)));
  });
}
