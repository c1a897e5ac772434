import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder } from './data-folder';
import { plainEnvironment } from './guarded-service';
import type { ServiceLog } from './service-log';

export interface RedisBinary {
  readonly command: string;
  readonly env: Readonly<Record<string, string>>;
}

const MINUTES = 60_000;
const runProgram = promisify(execFile);

/**
 * A Redis server that runs here: the installed one, else the one in the cache, else one unpacked into the cache from the
 * distribution's packages, which needs apt but neither root nor an installation. Throws saying what to install.
 */
export async function findRedis(log: ServiceLog): Promise<RedisBinary> {
  const installed = onPath('redis-server');
  if (installed) return { command: installed, env: plainEnvironment() };

  const folder = join(cacheFolder(), `redis-${process.platform}-${process.arch}`);
  if (existsSync(folder)) {
    const cached = unpackedIn(folder);
    if (await runs(cached)) return cached;
    rmSync(folder, { recursive: true, force: true }); // made for another release of the system
  }
  if (!onPath('apt-get') || !onPath('dpkg-deb')) throw new Error(whatToInstall());
  log('No redis-server found: fetching the distribution’s packages (about 2 MB, once)');
  try {
    await unpackInto(folder);
  } catch (error) {
    throw new Error(`${whatToInstall()}\nFetching it did not work: ${(error as Error).message.trim()}`, {
      cause: error,
    });
  }
  const fetched = unpackedIn(folder);
  if (!(await runs(fetched))) throw new Error(`${whatToInstall()}\nThe one unpacked in ${folder} does not start.`);
  return fetched;
}

function whatToInstall(): string {
  const how = {
    darwin: 'brew install redis',
    win32: 'use WSL (Windows Subsystem for Linux) and, in it, sudo apt-get install redis-server',
  }[process.platform as string];
  return `Redis is needed and there is no redis-server. Install it: ${how ?? 'sudo apt-get install redis-server'} (or set REDIS_URL to a Redis server).`;
}

function onPath(program: string): string | undefined {
  const places = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return places.map((place) => join(place, program)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function runs({ command, env }: RedisBinary): Promise<boolean> {
  return runProgram(command, ['--version'], { env }).then(
    () => true,
    () => false,
  );
}

/** The server, with the libraries that came with it. */
function unpackedIn(folder: string): RedisBinary {
  const libraries = join(folder, 'usr', 'lib');
  const places = existsSync(libraries) ? readdirSync(libraries).map((triplet) => join(libraries, triplet)) : [];
  return { command: join(folder, 'redis-server'), env: plainEnvironment({ LD_LIBRARY_PATH: places.join(delimiter) }) };
}

/** Works in a folder of its own and moves the result in place in one step: several processes may do so at a time. */
async function unpackInto(folder: string): Promise<void> {
  const work = `${folder}.new-${randomUUID()}`;
  const root = join(work, 'root');
  for (const part of ['lists/partial', 'cache/archives/partial', 'root'])
    mkdirSync(join(work, part), { recursive: true });
  try {
    const options = { cwd: work, env: plainEnvironment(), timeout: 3 * MINUTES, maxBuffer: 16 * 1024 * 1024 };
    const privately = [
      ...['-o', `Dir::State::Lists=${work}/lists`, '-o', `Dir::Cache=${work}/cache`],
      ...['-o', 'Debug::NoLocking=1', '-o', 'APT::Sandbox::User='],
    ];
    await runProgram('apt-get', [...privately, 'update', '-qq'], options);
    const { stdout } = await runProgram('apt-cache', [...privately, 'depends', 'redis-tools'], options);
    const needed = [...stdout.matchAll(/^\s*Depends: ([\w.+-]+)$/gm)]
      .map((match) => match[1]!)
      .filter((name) => /^(lib|lua)/.test(name) && name !== 'libc6');
    await runProgram('apt-get', [...privately, 'download', 'redis-tools', ...needed], options);
    const packages = readdirSync(work).filter((name) => name.endsWith('.deb'));
    for (const file of packages) await runProgram('dpkg-deb', ['-x', file, root], options);
    // The server and the checker are one program, which looks at the name it is called by.
    symlinkSync(join('usr', 'bin', 'redis-check-rdb'), join(root, 'redis-server'));
    moveInPlace(root, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function moveInPlace(made: string, folder: string): void {
  try {
    renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error; // otherwise another process was faster
  }
}
