import { type GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { ApiRequest } from '../request/api-request';
import { apology } from '../request/apologise';

/** Errors as a subscriber reads them: what nobody foresaw goes to the log, and only its request id is told. */
export function shownErrors(
  errors: readonly (GraphQLError | GraphQLFormattedError)[],
  api: ApiRequest | undefined,
  log: Logger,
): GraphQLFormattedError[] {
  return errors.map((error) => {
    if (typeof error.extensions?.['code'] === 'string') return { message: error.message, extensions: error.extensions };
    const requestId = api?.requestId ?? '';
    const badVariable = !('originalError' in error) || error.originalError === undefined;
    if (badVariable) return { message: error.message, extensions: { code: 'BAD_USER_INPUT' } };
    log.error({ requestId, err: error }, 'A subscription failed');
    return apology('INTERNAL_SERVER_ERROR', api?.locale ?? 'zh', requestId);
  });
}
