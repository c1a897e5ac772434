import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The secret of that name in the data folder's `secrets.json` (readable by its owner only), made at random when first asked
 * for: 32 characters that need no escaping in a URL. The caller holds the folder's lock.
 */
export function dataFolderSecret(folder: string, name: string): string {
  const file = join(folder, 'secrets.json');
  const secrets = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const known = secrets[name];
  if (known !== undefined) return known;
  const made = randomBytes(24).toString('base64url');
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify({ ...secrets, [name]: made }, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return made;
}

/**
 * The data folder's file with the installation's secret key (32 bytes as base64, readable by its owner only), made at
 * random when first asked for. What was kept under a key cannot be found with another: it belongs into every backup.
 * The caller holds the folder's lock.
 */
export function dataFolderKeyFile(folder: string): string {
  const file = join(folder, 'secret.key');
  if (!existsSync(file)) {
    const draft = `${file}.new`;
    writeFileSync(draft, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600 });
    renameSync(draft, file);
  }
  return file;
}
