import { isGivenNo, isShortName, refuse, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import { constraintOf, type Database } from '@youhui/platform';
import { areScopes } from '../api-key-scopes';
import { newApiKeyToken } from '../api-key-token';
import { type ApiKey, countApiKeys, holdApiKeys, insertApiKey } from '../api-key.store';
import { dayMs, isKeyDays, mostApiKeys } from '../api-keys';
import { actsForMerchant } from '../roles';
import { hashOfToken } from '../session-token';

export interface CreateApiKeyOrder {
  /** For people, e.g. which program it is: 1–40 characters. */
  readonly name: string;
  readonly scopes: readonly string[];
  /** The shop it acts for, and no other; none: it is for the whole community. */
  readonly merchantNo?: string | null;
  readonly days: number;
}

export interface NewApiKey {
  /** Shown once; only its hash is kept. */
  readonly token: string;
  readonly key: ApiKey;
}

/**
 * Gives a program a key of its own: named, with part of what people may do, for 1–366 days, at most 50 that count at
 * once. Of the key only a hash is kept. A key acts as `key:<no>`: it is nobody, reviews and approves nothing.
 * Refusals in this order: `INVALID_INPUT` (`name`, `merchantNo`, `scopes`: from the list of its kind, none twice;
 * `days`), `NOT_PERMITTED` (another’s shop), `API_KEY_LIMIT_REACHED`, `MERCHANT_NOT_FOUND`.
 */
export class CreateApiKey {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ communityId, actor }: RequestContext, order: CreateApiKeyOrder): Promise<NewApiKey | Refusal> {
    const { scopes, days } = order;
    const name = order.name.trim();
    const merchantNo = order.merchantNo ?? null;
    if (!isShortName(name)) return refuse('INVALID_INPUT', { field: 'name' });
    if (merchantNo !== null && !isGivenNo(merchantNo)) return refuse('INVALID_INPUT', { field: 'merchantNo' });
    if (!areScopes(scopes, merchantNo !== null)) return refuse('INVALID_INPUT', { field: 'scopes' });
    if (!isKeyDays(days)) return refuse('INVALID_INPUT', { field: 'days' });
    if (actor.merchantNo !== undefined && (merchantNo === null || !actsForMerchant(actor, merchantNo)))
      return refuse('NOT_PERMITTED');
    const at = this.clock.now();
    const token = newApiKeyToken(communityId);
    const row = {
      name,
      scopes,
      merchantNo,
      tokenHash: hashOfToken(token),
      createdAt: at,
      createdBy: actor.name,
      expiresAt: new Date(at.getTime() + days * dayMs),
      replaces: null,
    };
    try {
      return await this.database.inCommunity(communityId, async (tx) => {
        await holdApiKeys(tx, communityId);
        if ((await countApiKeys(tx, communityId, at)) >= mostApiKeys) return refuse('API_KEY_LIMIT_REACHED');
        return { token, key: await insertApiKey(tx, communityId, row) };
      });
    } catch (error) {
      if (constraintOf(error) === 'api_key_merchant_fk') return refuse('MERCHANT_NOT_FOUND');
      throw error;
    }
  }
}
