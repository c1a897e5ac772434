import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDatabase, type DatabaseUrls } from '@youhui/db';
import { startEmbeddedServices, type EmbeddedServices } from '@youhui/platform';
import { Client } from 'pg';

/** PostgreSQL and Redis of a test's own, or Redis alone, guarded as in production: no other test minds their death. */
export class PrivateServices {
  private said: string[] = [];
  private services: EmbeddedServices<boolean, true>;
  private urls: DatabaseUrls;

  private constructor(
    private readonly folder: string,
    private readonly need: { readonly postgres: boolean; readonly redis: true },
  ) {}

  static async start({ postgres } = { postgres: true }): Promise<PrivateServices> {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'youhui-faults-')));
    chmodSync(folder, 0o755); // passable for the account that runs PostgreSQL when the tests run as root
    const made = new PrivateServices(folder, { postgres, redis: true });
    await made.startAll();
    return made;
  }

  get appUrl(): string {
    return this.urls.appUrl;
  }

  get workerUrl(): string {
    return this.urls.workerUrl;
  }

  get redisUrl(): string {
    return this.services.redisUrl;
  }

  /** How often one of the two has ended by itself since both were started. */
  endings(name: 'postgres' | 'redis'): number {
    return this.said.filter((line) => line.includes(`${name} ended by itself`)).length;
  }

  /** Stops both in order, and starts them with the same data, on other ports. */
  async startAnew(): Promise<void> {
    await this.services.stop();
    await this.startAll();
  }

  /** Resolves when the guardian has seen it end, and before it starts it again. */
  async endPostmaster(signal: NodeJS.Signals): Promise<void> {
    const before = this.endings('postgres');
    process.kill(this.pidIn('postgres/postmaster.pid'), signal);
    while (this.endings('postgres') === before) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  signalRedis(signal: NodeJS.Signals): void {
    process.kill(this.pidIn('redis/redis.pid'), signal);
  }

  /** The backends that serve the application, those in the oldest transaction first. */
  backends(): Promise<number[]> {
    return this.asAdministrator(
      `select pid from pg_stat_activity where usename like '%youhui_app' order by xact_start nulls last`,
    );
  }

  /** Ends, as an administrator does, the connections the application has; how many there were. */
  async terminateBackends(): Promise<number> {
    const pids = await this.backends();
    await this.asAdministrator(`select pg_terminate_backend(pid) from unnest(array[${pids.join()}]::int[]) pid`);
    return pids.length;
  }

  async stop(): Promise<void> {
    await this.services.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  private async startAll(): Promise<void> {
    const said: string[] = (this.said = []);
    const log = (line: string) => void said.push(line);
    this.services = await startEmbeddedServices({ dataFolder: this.folder, log, need: this.need });
    const { adminDatabaseUrl } = this.services;
    if (adminDatabaseUrl !== undefined) this.urls = await prepareDatabase(adminDatabaseUrl);
  }

  private async asAdministrator(statement: string): Promise<number[]> {
    const client = new Client({ connectionString: this.services.adminDatabaseUrl });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<{ pid: number }>(statement)).rows.map(({ pid }) => pid);
    } finally {
      await client.end();
    }
  }

  private pidIn(path: string): number {
    return Number.parseInt(readFileSync(join(this.folder, path), 'utf8'), 10);
  }
}
