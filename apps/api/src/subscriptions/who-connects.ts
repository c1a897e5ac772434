import type { Database } from '@youhui/platform';
import type { Request, Response } from 'express';
import { readApiRequest } from '../request/api-request';
import type { WhoConnects } from './subscription-socket';

/**
 * Reads who connects as every request is read: from the `authorization` of the first message, or from the cookie, which
 * counts only for pages of this very site.
 */
export const whoConnectsTo =
  (database: Database): WhoConnects =>
  (request, authorization, requestId) => {
    const { cookie, ...headers } = request.headers;
    const read = {
      headers: {
        ...headers,
        authorization: typeof authorization === 'string' ? authorization : undefined,
        cookie: isOfThisSite(request.headers.origin, request.headers.host) ? cookie : undefined,
      },
      ip: request.socket.remoteAddress,
    };
    return readApiRequest(read as Request, { getHeader: () => requestId } as unknown as Response, database, {
      looking: true,
    });
  };

function isOfThisSite(origin: string | undefined, host: string | undefined): boolean {
  try {
    return host !== undefined && (origin === undefined || new URL(origin).host === host);
  } catch {
    return false;
  }
}
