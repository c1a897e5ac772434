import { refuse, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { newApiKeyToken } from '../api-key-token';
import { endApiKey, holdApiKey, holdApiKeys, insertApiKey } from '../api-key.store';
import { dayMs, isKeyAlive, isKeyDays } from '../api-keys';
import type { NewApiKey } from '../create-api-key/create-api-key';
import { hashOfToken } from '../session-token';

export interface RotateApiKeyOrder {
  readonly keyNo: number;
  /** How long the new key lives: 1–366. */
  readonly days: number;
}

/**
 * A new key in the place of another, with the same name, scopes and shop; the old one lives 24 hours longer, or as long
 * as it would have, so that a program can change over without a gap. A key is followed once.
 * Refusals in this order: `INVALID_INPUT` (`days`), `API_KEY_NOT_FOUND`, `API_KEY_ENDED` (over, ended or followed).
 */
export class RotateApiKey {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ communityId, actor }: RequestContext, order: RotateApiKeyOrder): Promise<NewApiKey | Refusal> {
    const { keyNo, days } = order;
    if (!isKeyDays(days)) return refuse('INVALID_INPUT', { field: 'days' });
    const at = this.clock.now();
    const token = newApiKeyToken(communityId);
    return this.database.inCommunity(communityId, async (tx) => {
      await holdApiKeys(tx, communityId);
      const old = await holdApiKey(tx, communityId, keyNo);
      if (!old) return refuse('API_KEY_NOT_FOUND');
      if (!isKeyAlive(old, at) || old.endedAt !== null) return refuse('API_KEY_ENDED');
      await endApiKey(tx, communityId, { keyNo, at: new Date(at.getTime() + dayMs), by: actor.name });
      const key = await insertApiKey(tx, communityId, {
        name: old.name,
        scopes: old.scopes,
        merchantNo: old.merchantNo,
        tokenHash: hashOfToken(token),
        createdAt: at,
        createdBy: actor.name,
        expiresAt: new Date(at.getTime() + days * dayMs),
        replaces: keyNo,
      });
      return { token, key };
    });
  }
}
