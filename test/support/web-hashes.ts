import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export { webOperations } from '../../apps/api/src/graphql/web-operations';

/** The hashes of operations that the web app's files below this folder of the repository hold. */
export function hashesIn(folder: string): string[] {
  const root = join(__dirname, '../..', folder);
  const found = readdirSync(root).flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/['"`]([0-9a-f]{64})['"`]/g)].map(([, hash]) => String(hash)),
  );
  return [...new Set(found)].sort();
}
