import { createServer } from 'node:net';

/** A free port below those that the system gives to outgoing connections: nobody takes it between two starts. */
export async function freeLowPort(): Promise<number> {
  for (;;) {
    const candidate = 20_000 + Math.floor(Math.random() * 10_000);
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(candidate, () => server.close(() => resolve(true)));
    });
    if (free) return candidate;
  }
}
