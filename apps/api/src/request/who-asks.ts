import { isProgram } from '@youhui/kernel';
import { isConnectionLoss, type Database } from '@youhui/platform';
import type { Request, Response } from 'express';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import type { ApiConfig } from '../api-config';
import { type ApiRequest, readApiRequest } from './api-request';
import { apology, type ApologyCode } from './apologise';
import { localeOf } from './locale';
import type { RateLimits } from './rate-limits';
import type { UnderWay } from './under-way';

interface Ground {
  readonly database: Database;
  readonly limits: RateLimits;
  readonly underWay: UnderWay;
  readonly config: ApiConfig;
  readonly log: Logger;
}

/**
 * Who asks, before anything is done for them: counted by address before the token is looked at, and by name after.
 * Throws `OVERLOADED` when too many are under way, `UNAVAILABLE` when the database is, and `RATE_LIMITED`, each with the
 * seconds to wait, also as `retry-after`.
 */
export async function whoAsks(request: Request, response: Response, ground: Ground): Promise<ApiRequest> {
  const { database, limits, underWay, config, log } = ground;
  const sorry = (code: ApologyCode, status: number, more: Readonly<Record<string, unknown>> = {}) => {
    const locale = localeOf(request.headers['accept-language']);
    const { message, extensions } = apology(code, locale, String(response.getHeader('x-request-id')));
    return new GraphQLError(message, { extensions: { ...extensions, ...more, http: { status } } });
  };
  const patient = (seconds: number) => {
    if (seconds === 0) return;
    response.setHeader('retry-after', String(seconds));
    throw sorry('RATE_LIMITED', 429, { retryAfterSeconds: seconds });
  };

  const notNow = (code: 'OVERLOADED' | 'UNAVAILABLE') => {
    response.setHeader('retry-after', '1');
    return sorry(code, 503, { retryAfterSeconds: 1 });
  };

  if (!underWay.admits(response)) throw notNow('OVERLOADED');
  patient(await limits.ofAddress(request.ip ?? ''));
  let asks: ApiRequest;
  try {
    asks = await readApiRequest(request, response, database, config);
  } catch (error) {
    log.error({ requestId: response.getHeader('x-request-id'), err: error }, 'Nobody could say who is asking');
    throw isConnectionLoss(error) ? notNow('UNAVAILABLE') : sorry('INTERNAL_SERVER_ERROR', 503);
  }
  if (asks.ctx) {
    const { communityId, actor } = asks.ctx;
    const wait = isProgram(actor) ? limits.ofKey(communityId, actor.name) : limits.ofActor(communityId, actor.name);
    patient(await wait);
  }
  return asks;
}
