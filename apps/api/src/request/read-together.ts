import DataLoader from 'dataloader';
import type { ApiRequest } from './api-request';

/**
 * The rows that belong to each of many keys, read in one statement for all that one request asks for at once.
 * `name` tells the readings of one request apart.
 */
export function readTogether<Key, Row>(
  call: ApiRequest,
  name: string,
  read: (keys: readonly Key[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => Key,
): DataLoader<Key, Row[]> {
  let loader = call.loaders.get(name) as DataLoader<Key, Row[]> | undefined;
  if (!loader) {
    loader = new DataLoader<Key, Row[]>(async (keys) => {
      const rows = await read(keys);
      const byKey = new Map<Key, Row[]>(keys.map((key) => [key, []]));
      for (const row of rows) byKey.get(keyOf(row))?.push(row);
      return keys.map((key) => byKey.get(key) ?? []);
    });
    call.loaders.set(name, loader);
  }
  return loader;
}
