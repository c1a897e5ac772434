import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { DataFolderInUse, type DataFolderLock, lockDataFolder } from './data-folder-lock';
import type { ServiceLog } from './service-log';

const LAST_NUMBER = 9;

/** Where an installation keeps its data unless told otherwise: the place the platform has for such things. */
export function defaultDataFolder(): string {
  const xdg = process.env['XDG_DATA_HOME'];
  if (xdg && isAbsolute(xdg)) return join(xdg, 'youhui');
  if (process.platform === 'win32')
    return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'youhui');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'youhui');
  return join(homedir(), '.local', 'share', 'youhui');
}

/** Where things are kept that can be fetched again. */
export function cacheFolder(): string {
  const xdg = process.env['XDG_CACHE_HOME'];
  return join(xdg && isAbsolute(xdg) ? xdg : join(homedir(), '.cache'), 'youhui');
}

/**
 * Locks the default data folder or, beside running instances, the first free one of `…-2` to `…-9`, and says so in the log.
 * Throws `DataFolderInUse` when all nine are taken.
 */
export function firstFreeDataFolder(log: ServiceLog): DataFolderLock {
  for (let number = 1; ; number += 1) {
    const folder = number === 1 ? defaultDataFolder() : `${defaultDataFolder()}-${number}`;
    try {
      const lock = lockDataFolder(folder);
      if (number > 1) log(`Another instance is running: this one keeps its own data in ${lock.folder}.`, 'warn');
      return lock;
    } catch (error) {
      if (!(error instanceof DataFolderInUse) || number === LAST_NUMBER) throw error;
    }
  }
}
