import Redis from 'ioredis';
import type { WorkerLog } from './worker-log';

const RETRY_MS = 1_000;

/** A Redis that drops keys when memory is short would lose jobs without a word. */
export class EvictingRedis extends Error {
  override readonly name = 'EvictingRedis';

  constructor(policy: string) {
    super(
      `Redis has maxmemory-policy ${policy} and would drop jobs when its memory is short. ` +
        'Set "maxmemory-policy noeviction" in redis.conf (or CONFIG SET) and start the worker again.',
    );
  }
}

/** Waits until Redis answers, however long that takes, and throws `EvictingRedis` when it may drop keys. */
export async function requireLastingRedis(redisUrl: string, log: WorkerLog): Promise<void> {
  for (;;) {
    const info = await memoryInfo(redisUrl).catch((error: Error) => {
      log.warn({ reason: error.message }, 'Redis does not answer yet');
      return undefined;
    });
    if (info !== undefined) {
      const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1];
      if (policy !== undefined && policy !== 'noeviction') throw new EvictingRedis(policy);
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
  }
}

async function memoryInfo(redisUrl: string): Promise<string> {
  const client = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await client.info('memory');
  } finally {
    client.disconnect();
  }
}
