import { refuse, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { type ApiKey, endApiKey, holdApiKey } from '../api-key.store';
import { isKeyAlive } from '../api-keys';

export interface RevokeApiKeyOrder {
  readonly keyNo: number;
}

/**
 * Ends a key for good: its next call, and a connection that it holds open within half a minute, is nobody's. Revoking
 * what is over changes nothing. Refusal: `API_KEY_NOT_FOUND`.
 */
export class RevokeApiKey {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ communityId, actor }: RequestContext, { keyNo }: RevokeApiKeyOrder): Promise<ApiKey | Refusal> {
    const at = this.clock.now();
    return this.database.inCommunity(communityId, async (tx) => {
      const key = await holdApiKey(tx, communityId, keyNo);
      if (!key) return refuse('API_KEY_NOT_FOUND');
      return isKeyAlive(key, at) ? endApiKey(tx, communityId, { keyNo, at, by: actor.name }) : key;
    });
  }
}
