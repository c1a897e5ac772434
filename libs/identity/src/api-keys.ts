import type { Database } from '@youhui/platform';
import { type ApiKey, listApiKeys } from './api-key.store';

/** Keys of one community that count at once. */
export const mostApiKeys = 50;
/** How long a key may live at most, in days. */
export const mostKeyDays = 366;
const mostListed = 200;

export const dayMs = 86_400_000;

export const isKeyDays = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= mostKeyDays;

/** Whether programs get in by it at this moment. */
export const isKeyAlive = ({ expiresAt, endedAt }: Pick<ApiKey, 'expiresAt' | 'endedAt'>, at: Date): boolean =>
  expiresAt > at && (endedAt === null || endedAt > at);

/** What administrators see of their community's keys. */
export class ApiKeyQueries {
  constructor(private readonly database: Database) {}

  /** Those that count first, then the others, the latest first; at most 200. */
  keys(communityId: string, at: Date): Promise<ApiKey[]> {
    return this.database.ask<ApiKey>(communityId, listApiKeys(communityId, at, mostListed));
  }
}
