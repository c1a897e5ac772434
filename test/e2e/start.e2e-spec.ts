import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { RunningProduct } from '../support/product';
import { freeLowPort } from '../support/low-port';

jest.setTimeout(240_000);

// What people start: the compiled command line, as `npm test` has just built it.
const program = join(__dirname, '../../dist/apps/cli/src/main.js');
const SOON_MS = 60_000;

let dataFolder: string;
let port: number;
let started: Started[];

interface Started {
  readonly child: ChildProcess;
  readonly exited: Promise<number | null>;
  said(): string;
}

interface RunningProcess {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

beforeEach(async () => {
  dataFolder = realpathSync(mkdtempSync(join(tmpdir(), 'youhui-start-')));
  chmodSync(dataFolder, 0o755); // passable for the account that runs PostgreSQL when the tests run as root
  port = await freeLowPort();
  started = [];
});
afterEach(async () => {
  for (const { child, exited } of started) {
    child.kill('SIGTERM');
    await exited;
  }
  rmSync(dataFolder, { recursive: true, force: true });
});

function run(...args: string[]): Started {
  const { DATABASE_URL: _database, REDIS_URL: _redis, ...env } = process.env;
  const child = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (text += String(part)));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const one = { child, exited, said: () => text };
  started.push(one);
  return one;
}

async function startAndWait(): Promise<Started> {
  const one = run('start', '--data', dataFolder, '--port', String(port));
  const ready = await becomesTrue(async () => one.said().includes('Press Ctrl-C') || one.child.exitCode !== null);
  if (!ready || one.child.exitCode !== null) throw new Error(`It did not start:\n${one.said()}`);
  expect(await isHealthy()).toBe(true);
  return one;
}

async function becomesTrue(condition: () => Promise<boolean>): Promise<boolean> {
  for (const giveUpAt = Date.now() + SOON_MS; Date.now() < giveUpAt;) {
    if (await condition()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

const isHealthy = (): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/health`).then(
    (response) => response.ok,
    () => false,
  );

/** A process as the system's own folder shows it; undefined when it has just gone. */
function processIn(pid: number): RunningProcess | undefined {
  try {
    const parent = Number(/^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
    return { pid, parent, command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
  } catch {
    return undefined;
  }
}

/** Every process below this one: what it started itself, and what those started. */
function processesBelow(pid: number): RunningProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .map(processIn)
    .filter((one) => one !== undefined);
  const below = (parent: number): RunningProcess[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(pid);
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).syscall === 'open' && process.platform !== 'linux';
  }
};

function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has followed another one already
  }
}

const allGone = (pids: readonly number[]) => becomesTrue(async () => !pids.some(isAlive));

/** All that belongs to a running instance, the command line itself included. */
function wholeTree({ child }: Started): number[] {
  const below = processesBelow(child.pid!);
  const commands = below.map(({ command }) => command).join('\n');
  for (const part of ['apps/api/src/main.js', 'apps/worker/src/main.js', 'guardian.js', 'postgres', 'redis']) {
    expect(commands).toContain(part);
  }
  return [child.pid!, ...below.map(({ pid }) => pid)];
}

/** What the books hold, as an administrator of the instance's own database sees it. */
async function books(): Promise<unknown> {
  const { postgresAdminPassword } = JSON.parse(readFileSync(join(dataFolder, 'secrets.json'), 'utf8')) as Record<
    string,
    string
  >;
  const [, , , postgresPort] = readFileSync(join(dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n');
  const client = new Client({
    host: '127.0.0.1',
    port: Number(postgresPort),
    user: 'youhui_admin',
    password: postgresAdminPassword,
    database: 'youhui',
  });
  await client.connect();
  try {
    // The day's expired points are moved soon after a start: figures are equal from then on.
    const moved = `select bool_and(expired_through = (now() at time zone timezone)::date) as done from community`;
    expect(await becomesTrue(async () => (await client.query(moved)).rows[0].done === true)).toBe(true);
    const { rows } = await client.query(`select (select count(*)::int from community) as communities,
      (select count(*)::int from member) as members, (select count(*)::int from merchant) as merchants,
      (select count(*)::int from identity_person) as people, (select count(*)::int from checkout) as checkouts,
      (select count(*)::int from service_record where status = 'submitted') as submitted,
      (select count(*)::int from obligation o join ledger_journal using (community_id, sequence)
        where issuer not in ('FUND', acceptor)) as interchanged,
      (select max(sequence)::int from ledger_journal) as sequence`);
    return rows[0];
  } finally {
    await client.end();
  }
}

describe('youhui start', () => {
  it('runs everything, stops everything, and goes on with the same data', async () => {
    const first = await startAndWait();
    expect(first.said()).toContain(`http://127.0.0.1:${port}/till`);
    expect(first.said()).toMatch(/shengli.*youhui-demo/s);
    const people = (await (await fetch(`http://127.0.0.1:${port}/demo-people.json`)).json()) as { login: string }[];
    expect(people.map(({ login }) => login)).toContain('xiaozhou');
    const before = await books();
    expect(before).toMatchObject({ communities: 1, members: 620, merchants: 12, people: 8, checkouts: 3709 });
    expect(before).toMatchObject({ submitted: expect.any(Number), interchanged: expect.any(Number) });

    const tree = wholeTree(first);
    // A terminal's Ctrl-C comes twice: once by itself, once more by way of npm.
    first.child.kill('SIGINT');
    first.child.kill('SIGINT');
    expect(await first.exited).toBe(0);
    expect(tree.filter(isAlive)).toEqual([]);

    const real = ['--code', 'xingfu', '--name', '幸福社区'];
    const firstTwo = ['administrator', 'accountant'].flatMap((who) => [`--${who}`, who, `--${who}-name`, who]);
    const beside = run('init', '--data', dataFolder, ...real, ...firstTwo);
    expect([await beside.exited, beside.said()]).toEqual([
      1,
      expect.stringContaining('this data folder holds the demo'),
    ]);

    await startAndWait();
    expect(await books()).toEqual(before);
  });

  it('leaves no process behind when it is killed, and starts again', async () => {
    const first = await startAndWait();
    const before = await books();
    const tree = wholeTree(first);
    first.child.kill('SIGKILL');
    expect(await allGone(tree)).toBe(true);

    const second = await startAndWait();
    for (const pid of wholeTree(second)) killNow(pid);
    await second.exited;
    await startAndWait();
    expect(await books()).toEqual(before);
  });

  it('starts a server again that ends by itself', async () => {
    const one = await startAndWait();
    const api = processesBelow(one.child.pid!).find(({ command }) => command.includes('apps/api/src/main.js'))!;
    process.kill(api.pid, 'SIGKILL');
    expect(await becomesTrue(async () => one.said().includes('api runs again'))).toBe(true);
    expect(await isHealthy()).toBe(true);
  });

  it('can be stopped while it starts', async () => {
    const one = run('start', '--data', dataFolder, '--port', String(port));
    await becomesTrue(async () => one.said().includes('Preparing the database'));
    const tree = [one.child.pid!, ...processesBelow(one.child.pid!).map(({ pid }) => pid)];
    one.child.kill('SIGTERM');
    expect(await one.exited).toBe(0);
    expect(tree.filter(isAlive)).toEqual([]);
  });

  it('takes another address when somebody else takes the usual one at the same moment', async () => {
    const products = await Promise.all([RunningProduct.start(), RunningProduct.start()]);
    try {
      const [one, other] = products.map(({ address }) => address);
      expect(one).not.toBe(other);
      for (const address of [one, other]) expect((await fetch(`${address}/health`)).status).toBe(200);
    } finally {
      await Promise.all(products.map((product) => product.stop()));
    }
  });

  it('says which port is taken', async () => {
    const squatter = createServer().listen(port, '127.0.0.1');
    try {
      const one = run('start', '--data', dataFolder, '--port', String(port));
      expect(await one.exited).toBe(1);
      expect(one.said()).toContain(`port ${port} is taken`);
    } finally {
      squatter.close();
    }
  });
});

describe('youhui', () => {
  it('does not know every word', async () => {
    const one = run('strat');
    expect(await one.exited).toBe(1);
    expect(one.said()).toMatch(/^youhui: .*strat.*help/);
    expect(await run('help').exited).toBe(0);
  });
});
