import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { birthmarkOf, isAlive } from './process-identity';

/** Another running instance works in the folder. */
export class DataFolderInUse extends Error {
  override readonly name = 'DataFolderInUse';

  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop that one first, or choose another folder with --data <folder>.`,
    );
  }
}

export interface DataFolderLock {
  /** The folder's real path; it exists. */
  readonly folder: string;
  release(): void;
}

interface Owner {
  readonly pid: number;
  readonly birthmark?: string;
}

const heldHere = new Set<string>();

/**
 * Makes the folder if need be and takes it for this process, until `release` or the end of the process.
 * A lock left by a process that is gone, or whose id now belongs to another program, is taken over.
 * Throws `DataFolderInUse`, also when this very process holds the folder already.
 * Processes must see each other: two containers that share a folder are not kept apart.
 */
export function lockDataFolder(folder: string): DataFolderLock {
  const real = existing(folder);
  const lockFile = join(real, 'lock.json');
  const draft = `${lockFile}.${randomUUID()}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, birthmark: birthmarkOf(process.pid) } satisfies Owner));
  try {
    while (!linked(draft, lockFile)) setAsideIfStale(lockFile, real);
  } finally {
    rmSync(draft);
  }
  heldHere.add(real);
  return {
    folder: real,
    release: () => {
      if (heldHere.delete(real)) rmSync(lockFile, { force: true });
    },
  };
}

/** True while this process holds the lock of the folder. */
export function isLockedHere(folder: string): boolean {
  return heldHere.has(existing(folder));
}

function existing(folder: string): string {
  // The account that runs PostgreSQL for root must be able to pass through; for anyone else the folder is private.
  mkdirSync(folder, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  return realpathSync(folder);
}

/** Puts the finished draft in place in one step; false when a lock is there already. */
function linked(draft: string, lockFile: string): boolean {
  try {
    linkSync(draft, lockFile);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves first and looks again, because another process may have taken the stale lock over in between. */
function setAsideIfStale(lockFile: string, folder: string): void {
  const seen = ownerIn(lockFile);
  if (seen && isRunning(seen)) throw new DataFolderInUse(folder, seen.pid);
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    renameSync(lockFile, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = ownerIn(aside);
  if (moved && isRunning(moved)) linked(aside, lockFile);
  rmSync(aside);
}

function isRunning(owner: Owner): boolean {
  return isAlive(owner.pid) && (owner.birthmark === undefined || birthmarkOf(owner.pid) === owner.birthmark);
}

function ownerIn(file: string): Owner | undefined {
  try {
    const owner = JSON.parse(readFileSync(file, 'utf8')) as Partial<Owner>;
    return Number.isInteger(owner.pid) ? (owner as Owner) : undefined;
  } catch {
    return undefined;
  }
}
