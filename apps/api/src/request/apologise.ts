import type { ApolloServerPlugin } from '@apollo/server';
import { OutcomeUnknown } from '@youhui/ledger';
import { type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { ApiRequest } from './api-request';
import type { Locale } from './locale';

const apologies = {
  INTERNAL_SERVER_ERROR: {
    zh: '抱歉,系统出了意外。请稍后再试;求助时请报上请求编号',
    en: 'Sorry, something unexpected happened. Try again later; when asking for help, give the request id',
  },
  OUTCOME_UNKNOWN: {
    zh: '暂时无法确认是否已执行。请用同一指令号再试一次',
    en: 'It is not known yet whether this was done. Send the same command id again',
  },
} as const;

export type ApologyCode = keyof typeof apologies;

export const apology = (
  code: ApologyCode,
  locale: Locale,
  requestId: string,
): { message: string; extensions: Record<string, unknown> } => ({
  message: apologies[code][locale],
  extensions: { code, requestId },
});

/** Writes what nobody foresaw to the log under the request's id, and tells the caller only that id. */
export function apologise(log: Logger): ApolloServerPlugin<{ api?: ApiRequest }> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, errors, response }) => {
        if (!errors || response.body.kind !== 'single') return;
        const requestId = contextValue.api?.requestId ?? '';
        const locale = contextValue.api?.locale ?? 'zh';
        const shown = (response.body.singleResult.errors ?? []).map(
          (formatted: GraphQLFormattedError, index): GraphQLFormattedError => {
            if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
            const error = errors[index]?.originalError ?? errors[index];
            log.error({ requestId, path: formatted.path, err: error }, 'A request failed');
            const code = error instanceof OutcomeUnknown ? 'OUTCOME_UNKNOWN' : 'INTERNAL_SERVER_ERROR';
            return { path: formatted.path, ...apology(code, locale, requestId) };
          },
        );
        response.body.singleResult.errors = shown;
      },
    }),
  };
}
