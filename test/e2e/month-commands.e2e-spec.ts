import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedServices } from '../../libs/platform/src/embedded';
import { CliRun, run } from '../support/cli';

const month = join(__dirname, '../../prisma-free-db/seeds/demo/month');
const names = ['results.csv', 'balances.csv', 'issuers.csv', 'settlement.csv', 'fund.csv'];

jest.setTimeout(180_000);

describe('months on the command line', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'youhui-months-'));
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const expectFilesOf = (out: string) => {
    for (const name of names)
      expect({ name, text: readFileSync(join(out, name), 'utf8') }).toEqual({
        name,
        text: readFileSync(join(month, 'expected', name), 'utf8'),
      });
  };

  const changed = (file: string, change: (text: string) => string): string => {
    const copy = join(folder, 'month');
    cpSync(month, copy, { recursive: true });
    writeFileSync(join(copy, file), change(readFileSync(join(copy, file), 'utf8')));
    return copy;
  };

  it('replays a folder to the fen, says how fast, and leaves nothing behind', async () => {
    const before = new Set(readdirSync(tmpdir()));
    const out = join(folder, 'results/here');
    const ended = await run('replay', month, '--out', out);
    expect(ended).toMatchObject({ code: 0 });
    expectFilesOf(out);
    expect(ended.out.trimEnd().split('\n').at(-1)).toMatch(/^\d+ events\/s$/);
    expect(ended.err).toMatch(/100%\s+6162\/6162/);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('youhui-replay-') && !before.has(name))).toEqual([]);
  });

  it('ends at once, with nothing left, when somebody stops it', async () => {
    const replay = new CliRun('replay', month, '--out', join(folder, 'out'));
    await replay.says(/ 10%/);
    replay.signal('SIGINT');
    expect(await replay.end()).toMatchObject({ code: 130, signal: null });
    expect(existsSync(join(folder, 'out/results.csv'))).toBe(false);
  });

  it('refuses a malformed folder whole, and names every bad line', async () => {
    const bad = changed('events.jsonl', (text) => {
      const lines = text.split('\n');
      lines[1] = '{"not json"';
      lines[699] = (lines[699] ?? '').replace('"id"', '"surplus": 1, "id"');
      return lines.join('\n');
    });
    const out = join(folder, 'out');
    for (const args of [
      ['replay', bad, '--out', out],
      ['import', bad, '--data', join(folder, 'data')],
    ]) {
      const ended = await run(...args);
      expect(ended.code).toBe(1);
      expect(ended.err).toMatch(/events\.jsonl:2: /);
      expect(ended.err).toMatch(/events\.jsonl:700: .*surplus/);
      expect(ended.err).toMatch(/2 faults; nothing was brought in/);
    }
    expect([existsSync(out), existsSync(join(folder, 'data'))]).toEqual([false, false]);
  });

  it.each<[string, string[], RegExp]>([
    ['no folder to replay', ['replay'], /needs one month folder/],
    ['no place for results', ['replay', month], /--out DIR/],
    ['no such folder', ['replay', '/no/such/folder', '--out', 'x'], /community\.json: /],
    ['no folder to import', ['import'], /needs one month folder/],
    ['a code that is no address', ['import', month, '--code', 'Not A Code'], /choose one of 2–32/],
    ['no such community', ['verify', '--community', 'nobody'], /there is no community "nobody"/],
  ])('says what to do: %s', async (_, args, message) => {
    const data = args[0] !== 'replay' && args.length > 1 ? ['--data', join(folder, 'data')] : [];
    const ended = await run(...args, ...data);
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(message);
  });

  it('goes on with an import that was killed, proves the books, and names what is tampered with', async () => {
    const data = join(folder, 'data');
    const killed = new CliRun('import', month, '--data', data);
    await killed.says(/ 40%/);
    killed.signal('SIGKILL');
    expect((await killed.end()).signal).toBe('SIGKILL');

    const out = join(folder, 'out');
    const second = await run('import', month, '--data', data, '--out', out);
    expect(second).toMatchObject({ code: 0 });
    expect(second.out).toMatch(/Going on with the import/);
    expect(second.out).toMatch(/its books prove/);
    expectFilesOf(out);

    const again = await run('import', month, '--data', data, '--out', join(folder, 'again'));
    expect(again).toMatchObject({ code: 0 });
    expectFilesOf(join(folder, 'again'));

    const other = await run(
      'import',
      changed('members.csv', (text) => text.replace('adult', 'minor')),
      '--data',
      data,
    );
    expect(other.code).toBe(1);
    expect(other.err).toMatch(/was begun with another folder/);

    expect(await run('verify', '--data', data)).toMatchObject({ code: 0 });
    await tamper(data, `update ledger_balance set balance = balance + 1 where account = 'wallet:R00001'`);
    const broken = await run('verify', '--data', data, '--community', 'shengli');
    expect(broken.code).toBe(1);
    expect(broken.out).toMatch(/account wallet:R00001/);
  });
});

/** Changes the database behind everybody's back, as only its administrator can. */
async function tamper(dataFolder: string, statement: string): Promise<void> {
  const services = await startEmbeddedServices({
    dataFolder,
    log: () => undefined,
    need: { postgres: true, redis: false },
  });
  const url = new URL(services.adminDatabaseUrl);
  url.pathname = '/youhui';
  const admin = new Client({ connectionString: url.toString() });
  try {
    await admin.connect();
    await admin.query('set session_replication_role = replica');
    const { rowCount } = await admin.query(statement);
    expect(rowCount).toBe(1);
  } finally {
    await admin.end();
    await services.stop();
  }
}
