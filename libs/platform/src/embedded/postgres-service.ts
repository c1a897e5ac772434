import { spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Client } from 'pg';
import { type GuardedService, plainEnvironment } from './guarded-service';
import { postgresInstallation, postgresProgram } from './postgres-binaries';
import { type Account, choosePostgresPlace, type PostgresPlace } from './postgres-place';
import type { ServiceLog } from './service-log';

export const ADMIN_ROLE = 'youhui_admin';
const MAJOR_VERSION = '18';

/** Finds the programs and an account to run them, and makes the cluster (all the data) when there is none yet. */
export async function preparePostgres(dataFolder: string, password: string, log: ServiceLog): Promise<PostgresPlace> {
  const place = choosePostgresPlace(dataFolder, postgresInstallation());
  if (!existsSync(place.clusterFolder)) {
    log(`Making a new PostgreSQL cluster in ${place.clusterFolder}`);
    await makeCluster(place, password);
  }
  const version = readFileSync(join(place.clusterFolder, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR_VERSION) {
    throw new Error(
      `${place.clusterFolder} was made by PostgreSQL ${version}, and this is ${MAJOR_VERSION}. Choose another folder with --data <folder>.`,
    );
  }
  giveTo(place.account, place.clusterFolder);
  return place;
}

/** PostgreSQL on 127.0.0.1 only, with passwords only, and every commit on disk before it is acknowledged. */
export function postgresService(place: PostgresPlace, port: number, logFile: string): GuardedService {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'timezone=UTC',
    'log_timezone=UTC',
  ];
  const args = ['-D', place.clusterFolder, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const fast = 'SIGINT';
  const immediate = 'SIGQUIT';
  return {
    name: 'postgres',
    ...runAs(place, 'postgres', args),
    cwd: place.clusterFolder,
    logFile,
    stopSignals: [fast, immediate, 'SIGKILL'],
  };
}

export function postgresUrl(port: number, password: string): string {
  return `postgres://${ADMIN_ROLE}:${password}@127.0.0.1:${port}/postgres`;
}

/** True when the server answers under the password; false while it is not there yet. Throws when it refuses the password. */
export async function postgresAnswers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === '28P01') {
      throw new Error(
        'PostgreSQL refuses the password in secrets.json: that file does not belong to this cluster. Restore it, or choose another folder with --data <folder>.',
        { cause: error },
      );
    }
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Made beside its place and moved there when complete: an interrupted start leaves no half cluster. */
async function makeCluster(place: PostgresPlace, password: string): Promise<void> {
  const parent = dirname(place.clusterFolder);
  const prefix = `${basename(place.clusterFolder)}.new-`;
  for (const name of readdirSync(parent))
    if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true, force: true });
  const draft = join(parent, `${prefix}${randomUUID()}`);
  const passwordFile = `${draft}.password`;
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [draft, passwordFile]) giveTo(place.account, path);
  try {
    const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '-E', 'UTF8'];
    await run(place, 'initdb', [
      '-D',
      draft,
      '-U',
      ADMIN_ROLE,
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '--no-instructions',
      ...locale,
    ]);
    renameSync(draft, place.clusterFolder);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function run(place: PostgresPlace, program: 'initdb', args: string[]): Promise<void> {
  const { command, args: allArgs, ...options } = runAs(place, program, args);
  return new Promise((resolve, reject) => {
    const child = spawn(command, allArgs, { ...options, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} failed:\n${output.trim()}`))));
  });
}

function runAs({ account, installation }: PostgresPlace, program: 'initdb' | 'postgres', args: string[]) {
  const [command, ...allArgs] = [...account.prefix, postgresProgram(installation, program), ...args] as [
    string,
    ...string[],
  ];
  const as = account.prefix.length === 0 ? { uid: account.uid, gid: account.gid } : {};
  return { command, args: allArgs, env: plainEnvironment(), ...as };
}

function giveTo({ uid, gid }: Account, path: string): void {
  if (uid === undefined || gid === undefined || statSync(path).uid === uid) return;
  if (statSync(path).isFile()) chownSync(path, uid, gid);
  else if (spawnSync('chown', ['-R', '-h', `${uid}:${gid}`, path]).status !== 0)
    throw new Error(`Could not give ${path} to account ${uid}.`);
}
