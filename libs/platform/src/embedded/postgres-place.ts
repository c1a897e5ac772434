import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { postgresProgram } from './postgres-binaries';

/** Where PostgreSQL runs from, where its data lives, and under which account. */
export interface PostgresPlace {
  readonly installation: string;
  /** Need not exist yet; its parent does. */
  readonly clusterFolder: string;
  readonly account: Account;
}

export interface Account {
  /** Put before the program and its arguments. */
  readonly prefix: readonly string[];
  /** The owner the data must have; the account to switch to when there is no prefix. Only for root. */
  readonly uid?: number;
  readonly gid?: number;
}

const OWN_ACCOUNT: Account = { prefix: [] };
const OWN_NAMESPACE: Account = { prefix: ['unshare', '-U', '--map-user=1000', '--map-group=1000'], uid: 0, gid: 0 };
/** Reachable for every account, and kept over a restart of the machine. */
const SYSTEM_FOLDER = '/var/lib/youhui';

/**
 * PostgreSQL refuses to run as root. For anybody else it runs under their own account, with its data in the data folder.
 * For root the first of these that works is chosen by trying it:
 * 1. the account that owns the existing data, or `nobody`;
 * 2. a user namespace in which root appears as an ordinary user (`unshare`): for places only root can reach;
 * 3. `nobody` again, with copies of the programs and the data in /var/lib/youhui and a link to them from the data folder.
 */
export function choosePostgresPlace(dataFolder: string, installation: string): PostgresPlace {
  const clusterFolder = clusterFolderOf(dataFolder);
  if (process.getuid?.() !== 0) return { installation, clusterFolder, account: OWN_ACCOUNT };

  const owner = statSync(clusterFolder, { throwIfNoEntry: false });
  const other = owner && owner.uid !== 0 ? { prefix: [], uid: owner.uid, gid: owner.gid } : nobody();
  for (const account of [other, OWN_NAMESPACE]) {
    if (works(account, installation, clusterFolder)) return { installation, clusterFolder, account };
  }

  const copy = copiedInstallation(installation);
  const place = { installation: copy, clusterFolder: movedCluster(dataFolder, clusterFolder), account: nobody() };
  if (works(place.account, copy, place.clusterFolder)) return place;
  throw new Error(
    'PostgreSQL does not run as root, and neither the account "nobody" nor a user namespace (unshare) can be used here. Start as an ordinary user, or set DATABASE_URL to a PostgreSQL server.',
  );
}

/** The folder itself, or the place in the system folder it was moved to by an earlier start. */
function clusterFolderOf(dataFolder: string): string {
  const folder = join(dataFolder, 'postgres');
  return lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() ? readlinkSync(folder) : folder;
}

function nobody(): Account {
  const idOf = (option: string): number => {
    const answer = spawnSync('id', [option, 'nobody'], { encoding: 'utf8' });
    return answer.status === 0 ? Number(answer.stdout) | 0 : 65_534;
  };
  return { prefix: [], uid: idOf('-u'), gid: idOf('-g') };
}

/** Tries whether the account can run the programs and get at the folder the data lies in. */
function works(account: Account, installation: string, clusterFolder: string): boolean {
  const [command, ...args] = [
    ...account.prefix,
    ...['/bin/sh', '-c', 'cd "$0" && exec "$1" --version'],
    ...[dirname(clusterFolder), postgresProgram(installation, 'postgres')],
  ] as [string, ...string[]];
  const as = account.prefix.length === 0 ? { uid: account.uid, gid: account.gid } : {};
  return spawnSync(command, args, { cwd: '/', stdio: 'ignore', ...as }).status === 0;
}

function copiedInstallation(installation: string): string {
  const version = spawnSync(postgresProgram(installation, 'postgres'), ['--version'], { encoding: 'utf8' });
  const copy = join(SYSTEM_FOLDER, `postgresql-${version.stdout.trim().split(' ').at(-1)}`);
  if (existsSync(copy)) return copy;
  mkdirSync(SYSTEM_FOLDER, { recursive: true, mode: 0o755 });
  const draft = `${copy}.${randomUUID()}`;
  cpSync(installation, draft, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', draft]);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(copy)) throw error; // otherwise another process was faster
  }
  return copy;
}

function movedCluster(dataFolder: string, clusterFolder: string): string {
  if (clusterFolder.startsWith(SYSTEM_FOLDER)) return clusterFolder;
  const clusters = join(SYSTEM_FOLDER, 'clusters');
  mkdirSync(clusters, { recursive: true, mode: 0o755 });
  const parent = mkdtempSync(join(clusters, 'of-')); // fresh each time: what a deleted data folder left is not ours
  spawnSync('chmod', ['0711', parent]);
  const moved = join(parent, 'postgres');
  if (existsSync(clusterFolder) && spawnSync('mv', [clusterFolder, moved]).status !== 0) {
    throw new Error(`Could not move ${clusterFolder} to ${moved}.`);
  }
  symlinkSync(moved, join(dataFolder, 'postgres'));
  return moved;
}
