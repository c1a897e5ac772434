import type { ApolloServerPlugin } from '@apollo/server';
import { refusalWordings } from '@youhui/kernel';
import { OutcomeUnknown } from '@youhui/ledger';
import { isConnectionLoss } from '@youhui/platform';
import { type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { ApiRequest } from './api-request';
import type { Locale } from './locale';

const busy = refusalWordings.OVERLOADED;

const apologies = {
  INTERNAL_SERVER_ERROR: {
    zh: '抱歉,系统出了意外。请稍后再试;求助时请报上请求编号',
    en: 'Sorry, something unexpected happened. Try again later; when asking for help, give the request id',
  },
  OUTCOME_UNKNOWN: {
    zh: '暂时无法确认是否已执行。请用同一指令号再试一次',
    en: 'It is not known yet whether this was done. Send the same command id again',
  },
  REQUEST_TIMEOUT: {
    zh: '这次查询用时太长,已停止等待。请缩小范围后再试',
    en: 'This took too long and was given up. Ask for less and try again',
  },
  UNAVAILABLE: {
    zh: '系统正在恢复,本次未执行。请稍候用同一指令号重试',
    en: 'The system is recovering; nothing was done. Wait a moment and send the same command id again',
  },
  // The ledger's words for it, said by the door before the ledger is asked.
  OVERLOADED: { zh: `${busy.zh}。${busy.nextStepZh}`, en: `${busy.en}. ${busy.nextStepEn}` },
  RATE_LIMITED: {
    zh: '请求过于频繁,请稍候再试',
    en: 'Too many requests. Wait a moment and try again',
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

/** A mutation that lost its database may have been carried out: what is read back after it is no part of it. */
function codeOf(error: unknown, operation: string | undefined): ApologyCode {
  if (error instanceof OutcomeUnknown) return 'OUTCOME_UNKNOWN';
  if (isConnectionLoss(error)) return operation === 'mutation' ? 'OUTCOME_UNKNOWN' : 'UNAVAILABLE';
  return 'INTERNAL_SERVER_ERROR';
}

/** Gives every error the request's id. What nobody foresaw is written to the log under it, and the caller is told only the id. */
export function apologise(log: Logger): ApolloServerPlugin<{ api?: ApiRequest }> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ contextValue, errors, response, operation }) => {
        if (!errors || response.body.kind !== 'single') return;
        const requestId = contextValue.api?.requestId ?? '';
        const locale = contextValue.api?.locale ?? 'zh';
        const shown = (response.body.singleResult.errors ?? []).map(
          (formatted: GraphQLFormattedError, index): GraphQLFormattedError => {
            if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR')
              return { ...formatted, extensions: { ...formatted.extensions, requestId } };
            const error = errors[index]?.originalError ?? errors[index];
            // Without a place and a cause it is GraphQL itself that gave up on the variables, after fifty faults in them.
            if (formatted.path === undefined && errors[index]?.originalError === undefined)
              return { ...formatted, extensions: { code: 'BAD_USER_INPUT', requestId } };
            log.error({ requestId, path: formatted.path, err: error }, 'A request failed');
            return { path: formatted.path, ...apology(codeOf(error, operation?.operation), locale, requestId) };
          },
        );
        response.body.singleResult.errors = shown;
      },
    }),
  };
}
