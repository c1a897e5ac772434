import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultDataFolder, firstFreeDataFolder } from './data-folder';
import { DataFolderInUse, lockDataFolder } from './data-folder-lock';
import { birthmarkOf } from './process-identity';

const silent = (): void => undefined;
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'youhui-lock-')));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lockedBy = (owner: object): void => writeFileSync(join(folder, 'lock.json'), JSON.stringify(owner));

describe('lockDataFolder', () => {
  it('makes the folder, refuses it to anyone else until released, and leaves nothing behind', () => {
    const inside = join(folder, 'new', 'data');
    const lock = lockDataFolder(inside);
    expect(lock.folder).toBe(inside);
    expect(() => lockDataFolder(inside)).toThrow(DataFolderInUse);
    lock.release();
    lockDataFolder(inside).release();
    expect(readdirSync(inside)).toEqual([]);
  });

  it('names the process and the way out', () => {
    const other = spawn('sleep', ['60']);
    try {
      lockedBy({ pid: other.pid, birthmark: birthmarkOf(other.pid!) });
      expect(() => lockDataFolder(folder)).toThrow(new RegExp(`process ${other.pid}.*--data`));
    } finally {
      other.kill('SIGKILL');
    }
  });

  it('takes over the lock of a process that is gone', async () => {
    const other = spawn('true');
    await new Promise((resolve) => other.once('exit', resolve));
    lockedBy({ pid: other.pid, birthmark: 'then' });
    lockDataFolder(folder).release();
  });

  it('takes over a lock whose process id belongs to another program now', () => {
    lockedBy({ pid: process.ppid, birthmark: 'another boot 1234' });
    const lock = lockDataFolder(folder);
    expect(JSON.parse(readFileSync(join(folder, 'lock.json'), 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
  });

  it('takes over a lock that cannot be read', () => {
    writeFileSync(join(folder, 'lock.json'), '{"pi');
    lockDataFolder(folder).release();
  });
});

describe('the default data folder', () => {
  const before = process.env['XDG_DATA_HOME'];
  beforeEach(() => {
    process.env['XDG_DATA_HOME'] = folder;
  });
  afterEach(() => {
    if (before === undefined) delete process.env['XDG_DATA_HOME'];
    else process.env['XDG_DATA_HOME'] = before;
  });

  it('follows the desktop’s rule', () => {
    expect(defaultDataFolder()).toBe(join(folder, 'youhui'));
    delete process.env['XDG_DATA_HOME'];
    expect(defaultDataFolder()).toMatch(/youhui$/);
  });

  it('is numbered beside running instances, and says so', () => {
    const said = jest.fn();
    const locks = [1, 2, 3].map(() => firstFreeDataFolder(said));
    expect(locks.map((lock) => lock.folder)).toEqual(
      ['youhui', 'youhui-2', 'youhui-3'].map((name) => join(folder, name)),
    );
    expect(said.mock.calls).toEqual(
      ['youhui-2', 'youhui-3'].map((name) => [expect.stringContaining(name) as string, 'warn']),
    );
    locks.forEach((lock) => lock.release());
  });

  it('ends with the ninth', () => {
    const locks = Array.from({ length: 9 }, () => firstFreeDataFolder(silent));
    expect(() => firstFreeDataFolder(silent)).toThrow(/youhui-9 is in use/);
    locks.forEach((lock) => lock.release());
  });
});
