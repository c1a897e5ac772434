import type { Actor } from '@youhui/kernel';
import { GatheredRows, type Database } from '@youhui/platform';
import { permissionsOfScopes } from './api-key-scopes';
import { communityIdOfApiKey } from './api-key-token';
import { type ApiKeyOfTokenRow, apiKeysOfTokens, writeApiKeyUse } from './api-key.store';
import { isKeyAlive } from './api-keys';
import { hashOfToken } from './session-token';

/** A program that calls by a key. */
export interface Program {
  readonly communityId: string;
  readonly actor: Actor;
}

const useWrittenEveryMs = 300_000;
const mostRemembered = 10_000;

interface Keys {
  readonly reads: GatheredRows<ApiKeyOfTokenRow>;
  /** When this process last wrote of a key that it was used. */
  readonly written: Map<string, number>;
}
const keysOf = new WeakMap<Database, Keys>();

function keysIn(database: Database): Keys {
  const keys = keysOf.get(database) ?? {
    reads: new GatheredRows<ApiKeyOfTokenRow>(
      database,
      (communityId, hashes) =>
        apiKeysOfTokens(
          communityId,
          hashes.map((hash) => Buffer.from(hash, 'hex')),
        ),
      ({ tokenHash }) => tokenHash.toString('hex'),
    ),
    written: new Map<string, number>(),
  };
  keysOf.set(database, keys);
  return keys;
}

/**
 * Which program holds this key; undefined when it is malformed, unknown, ended or over. Those that ask together are
 * answered together, and nothing is remembered: a key that is ended is none at the next call.
 */
export async function findProgram(database: Database, token: string, at: Date): Promise<Program | undefined> {
  const communityId = communityIdOfApiKey(token);
  if (!communityId) return undefined;
  const row = await keysIn(database).reads.one(communityId, hashOfToken(token).toString('hex'));
  if (!row || !isKeyAlive(row, at)) return undefined;
  noteUse(database, communityId, row, at);
  const { keyNo, scopes, merchantNo } = row;
  return {
    communityId,
    actor: {
      name: `key:${keyNo}`,
      ...(merchantNo === null ? {} : { merchantNo }),
      permissions: permissionsOfScopes(scopes, merchantNo !== null),
    },
  };
}

/** Written at most every five minutes, beside the call: nobody waits for it, and nothing fails with it. */
function noteUse(database: Database, communityId: string, { keyNo, lastUsedAt }: ApiKeyOfTokenRow, at: Date): void {
  const before = at.getTime() - useWrittenEveryMs;
  if (lastUsedAt && lastUsedAt.getTime() > before) return;
  const { written } = keysIn(database);
  const key = `${communityId} ${keyNo}`;
  if ((written.get(key) ?? 0) > before) return;
  written.delete(key); // the one just used is the last to be forgotten
  written.set(key, at.getTime());
  const [oldest] = written.keys();
  if (written.size > mostRemembered && oldest !== undefined) written.delete(oldest);
  database.ask(communityId, writeApiKeyUse(communityId, keyNo, at, new Date(before))).catch(() => written.delete(key));
}
