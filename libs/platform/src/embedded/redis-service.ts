import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Redis from 'ioredis';
import type { GuardedService } from './guarded-service';
import type { RedisBinary } from './redis-binary';

export function redisFolderOf(dataFolder: string): string {
  return join(dataFolder, 'redis');
}

/** Redis on 127.0.0.1 only, with a password, never dropping a key, and at most one second of writes lost in a crash. */
export function redisService(
  binary: RedisBinary,
  dataFolder: string,
  port: number,
  password: string,
  logFile: string,
): GuardedService {
  const folder = redisFolderOf(dataFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const settings = [
    ...['bind 127.0.0.1', `port ${port}`, `requirepass ${password}`, 'daemonize no', 'pidfile redis.pid', 'dir ./'],
    ...['appendonly yes', 'appendfsync everysec', 'save ""', 'maxmemory-policy noeviction'],
  ];
  // A file, because arguments can be read by every account of the machine.
  writeFileSync(join(folder, 'redis.conf'), `${settings.join('\n')}\n`, { mode: 0o600 });
  return {
    name: 'redis',
    command: binary.command,
    args: ['redis.conf'],
    env: binary.env,
    cwd: folder,
    logFile,
    stopSignals: ['SIGTERM', 'SIGKILL'],
  };
}

export function redisUrl(port: number, password: string): string {
  return `redis://:${password}@127.0.0.1:${port}/0`;
}

/** True when the server answers under the password and has loaded its data; false while it is not there yet. */
export async function redisAnswers(url: string): Promise<boolean> {
  const once = { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0, enableReadyCheck: false };
  // A refused connection keeps its timer for the whole disconnectTimeout, and the process with it.
  const client = new Redis(url, { ...once, connectTimeout: 2_000, commandTimeout: 2_000, disconnectTimeout: 50 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return (await client.ping()) === 'PONG';
  } catch {
    return false;
  } finally {
    client.disconnect();
  }
}
