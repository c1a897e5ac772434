import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Redis from 'ioredis';
import { Client } from 'pg';
import { lockDataFolder } from './data-folder-lock';
import type * as FreePort from './free-port';
import { freePort } from './free-port';
import { becomesTrue, isAlive } from './process-identity';
import { type EmbeddedServices, startEmbeddedServices } from './start-embedded-services';

jest.mock('./free-port', () => ({
  freePort: jest.fn(jest.requireActual<typeof FreePort>('./free-port').freePort),
}));
jest.setTimeout(120_000);

const said: string[] = [];
const log = (line: string): void => void said.push(line);
const both = { postgres: true, redis: true };
const SOON_MS = 30_000;

let dataFolder: string;
let running: EmbeddedServices[];

beforeEach(() => {
  // Reachable for every account, so that root takes the plain way of running PostgreSQL as nobody.
  dataFolder = realpathSync(mkdtempSync(join(tmpdir(), 'youhui-embedded-')));
  chmodSync(dataFolder, 0o755);
  running = [];
  said.length = 0;
});
afterEach(async () => {
  for (const services of running) await services.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

async function start(need = both): Promise<EmbeddedServices> {
  const services = await startEmbeddedServices({ dataFolder, log, need });
  running.push(services);
  return services;
}

async function sql(services: EmbeddedServices, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client(services.adminDatabaseUrl);
  client.on('error', () => undefined);
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

async function redis<T>(services: EmbeddedServices, ask: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(services.redisUrl!);
  client.on('error', () => undefined);
  try {
    return await ask(client);
  } finally {
    client.disconnect();
  }
}

const pidIn = (...path: string[]): number => Number.parseInt(readFileSync(join(dataFolder, ...path), 'utf8'), 10);
const pids = () => ({
  guardian: pidIn('guardian.pid'),
  postgres: pidIn('postgres', 'postmaster.pid'),
  redis: pidIn('redis', 'redis.pid'),
});
const allGone = (all: Record<string, number>) =>
  becomesTrue(() => Object.values(all).every((pid) => !isAlive(pid)), SOON_MS);

describe('embedded services', () => {
  it('answer, keep their promises, and leave no process when stopped', async () => {
    const services = await start();
    const [settings] = await sql(
      services,
      `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('fsync') AS fsync,
              current_setting('listen_addresses') AS addresses, current_setting('max_connections') AS connections,
              (SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = 'template1') AS locale,
              (SELECT rolpassword LIKE 'SCRAM-SHA-256$%' FROM pg_authid WHERE rolname = current_user) AS scram`,
    );
    expect(settings).toEqual({
      major: 18,
      fsync: 'on',
      addresses: '127.0.0.1',
      connections: '100',
      locale: 'b C.UTF-8',
      scram: true,
    });
    expect(await redis(services, (client) => client.ping())).toBe('PONG');
    expect(await redis(services, (client) => client.config('GET', 'append*'))).toEqual(
      expect.arrayContaining(['everysec', 'yes']),
    );
    expect(await redis(services, (client) => client.config('GET', 'maxmemory-policy'))).toContain('noeviction');
    expect(statSync(join(dataFolder, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(said.join('\n')).not.toContain(new URL(services.redisUrl!).password);

    const all = pids();
    expect(Object.values(all).every(isAlive)).toBe(true);
    await services.stop();
    expect(Object.values(all).some(isAlive)).toBe(false);
  });

  it('refuse a folder another process uses, and a second start in this one', async () => {
    const lock = lockDataFolder(dataFolder);
    await start({ postgres: false, redis: true });
    await expect(start()).rejects.toThrow(/already/);
    lock.release();

    const other = spawn('sleep', ['60']);
    writeFileSync(join(dataFolder, 'lock.json'), JSON.stringify({ pid: other.pid }));
    await expect(running[0]!.stop().then(() => start())).rejects.toThrow(new RegExp(`process ${other.pid}.*--data`));
    other.kill('SIGKILL');
  });

  it('start only what is needed', async () => {
    const services = await start({ postgres: false, redis: true });
    expect(services.adminDatabaseUrl).toBeUndefined();
    expect(existsSync(join(dataFolder, 'postgres'))).toBe(false);
  });

  it('choose another port when a program takes the one they wanted', async () => {
    const squatter: Server = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const taken = (squatter.address() as { port: number }).port;
    jest.mocked(freePort).mockResolvedValueOnce(taken);
    try {
      const services = await start();
      expect(new URL(services.adminDatabaseUrl!).port).not.toBe(String(taken));
      expect(await sql(services, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    } finally {
      squatter.close();
    }
  });

  it('start again on the same port when one dies by itself', async () => {
    const services = await start();
    await sql(services, 'CREATE TABLE kept (n int)', 'INSERT INTO kept VALUES (7)');
    const { postgres, redis: redisPid } = pids();
    process.kill(postgres, 'SIGKILL');
    process.kill(redisPid, 'SIGKILL');
    const rowsAgain = () =>
      sql(services, 'SELECT n FROM kept').then(
        (rows) => rows[0]?.['n'] === 7,
        () => false,
      );
    expect(await becomesTrue(rowsAgain, SOON_MS)).toBe(true);
    expect(await redis(services, (client) => client.ping())).toBe('PONG');
    expect(said.join('\n')).toMatch(/postgres ended by itself/);
  });

  it('get a new guardian when theirs is killed', async () => {
    const services = await start();
    const before = pids();
    process.kill(before.guardian, 'SIGKILL');
    const replaced = () => {
      try {
        return Object.entries(pids()).every(
          ([name, pid]) => isAlive(pid) && pid !== before[name as keyof typeof before],
        );
      } catch {
        return false; // a pid file is just being replaced
      }
    };
    expect(await becomesTrue(replaced, SOON_MS)).toBe(true);
    const answers = () =>
      sql(services, 'SELECT 1').then(
        () => true,
        () => false,
      );
    expect(await becomesTrue(answers, SOON_MS)).toBe(true);
    const after = pids();
    await services.stop();
    expect(Object.values(after).some(isAlive)).toBe(false);
  });
});

describe('when the program that started them is killed', () => {
  // A program of its own, because that is what gets killed. Sources in TypeScript are loaded through the test transform.
  const program = `
    const { readFileSync } = require('node:fs');
    const { transformSync } = require('@swc/core');
    require.extensions['.ts'] = (module, file) => module._compile(transformSync(readFileSync(file, 'utf8'), {
      filename: file, swcrc: false, jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } }).code, file);
    const { startEmbeddedServices } = require(process.argv[1] + '/start-embedded-services.ts');
    startEmbeddedServices({ dataFolder: process.argv[2], log() {}, need: { postgres: true, redis: true } })
      .then((services) => { console.log(JSON.stringify(services)); setInterval(() => {}, 1e6); });
  `;

  async function startProgram(): Promise<{ child: ChildProcess; services: EmbeddedServices }> {
    const child = spawn(process.execPath, ['-e', program, __dirname, dataFolder], {
      cwd: __dirname,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const line = await new Promise<string>((resolve, reject) => {
      child.stdout.once('data', (text) => resolve(String(text)));
      child.once('exit', (code) => reject(new Error(`The program ended with ${code}`)));
    });
    return { child, services: JSON.parse(line) as EmbeddedServices };
  }

  const kill = async (child: ChildProcess): Promise<void> => {
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGKILL');
    await exited; // until then the folder's lock is held
  };

  it('they end with it, and the next start finds the data', async () => {
    const { child, services } = await startProgram();
    await sql(services, 'CREATE TABLE kept (n int)', 'INSERT INTO kept VALUES (1)');
    await redis(services, (client) => client.set('kept', '1'));
    const all = pids();
    await kill(child);
    expect(await allGone(all)).toBe(true);

    const again = await start();
    expect(await sql(again, 'SELECT n FROM kept')).toEqual([{ n: 1 }]);
    expect(await redis(again, (client) => client.get('kept'))).toBe('1');
  });

  it('and all of them with it, the next start finds what was committed', async () => {
    const { child, services } = await startProgram();
    await sql(services, 'CREATE TABLE kept (n int)', 'INSERT INTO kept SELECT generate_series(1, 1000)');
    const all = pids();
    for (const pid of Object.values(all)) process.kill(pid, 'SIGKILL');
    await kill(child);
    const again = await start(); // at once, beside whatever is still ending
    expect(await sql(again, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 1000 }]);
  });

  it('and only the guardian with it, the next start ends the orphans and uses their data', async () => {
    const { child, services } = await startProgram();
    await sql(services, 'CREATE TABLE kept (n int)', 'INSERT INTO kept VALUES (3)');
    await redis(services, (client) => client.set('kept', '3'));
    const all = pids();
    process.kill(all.guardian, 'SIGKILL');
    await kill(child);
    const again = await start();
    expect(isAlive(all.postgres) || isAlive(all.redis)).toBe(false);
    expect(await sql(again, 'SELECT n FROM kept')).toEqual([{ n: 3 }]);
    expect(await redis(again, (client) => client.get('kept'))).toBe('3');
  });

  it('a number in a stale pid file that now belongs to another program is left alone', async () => {
    const services = await start();
    await sql(services, 'CREATE TABLE kept (n int)');
    await services.stop();
    const stranger = spawn('sleep', ['60']);
    for (const path of [['guardian.pid'], ['postgres', 'postmaster.pid'], ['redis', 'redis.pid']]) {
      writeFileSync(join(dataFolder, ...path), `${stranger.pid}\n`);
    }
    const again = await start();
    expect(await sql(again, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 0 }]);
    expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    stranger.kill('SIGKILL');
  });
});
