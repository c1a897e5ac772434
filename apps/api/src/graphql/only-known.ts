import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import { isProgram } from '@youhui/kernel';
import { GraphQLError } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import type { ApiRequest } from '../request/api-request';
import { webOperations } from './web-operations';

type KeptOperations = Exclude<ApolloServerOptions<object>['persistedQueries'], false | undefined>;

/**
 * The web app's operations for Apollo, which asks for them by `extensions.persistedQuery.sha256Hash`. Nobody can add one:
 * a stranger could fill the memory with texts to be kept for later.
 */
export const operationsByHash: NonNullable<KeptOperations['cache']> = {
  get: async (key) => webOperations.get(key.replace(/^apq:/, '')),
  set: async () => undefined,
  delete: async () => undefined,
};

/** What a subscriber asks: the web app's operation of this hash, or the text; undefined for a hash that is none of them. */
export function askedText({ query, extensions }: Pick<SubscribePayload, 'query' | 'extensions'>): string | undefined {
  const { sha256Hash } = (extensions?.['persistedQuery'] ?? {}) as { sha256Hash?: string };
  return sha256Hash === undefined ? query : webOperations.get(sha256Hash);
}

/** Programs by their keys, and whoever runs the installation, ask what they like. */
export const asksFreely = (api: ApiRequest | undefined): boolean =>
  api?.ctx !== undefined && (isProgram(api.ctx.actor) || api.ctx.actor.permissions.has('installation:manage'));

export const notKnown = (): GraphQLError =>
  new GraphQLError(
    'Only the operations of the web app are taken here, by their hash: reload the page; programs call by an API key',
    {
      extensions: { code: 'OPERATION_NOT_KNOWN', http: { status: 400 } },
    },
  );

/** Said to a web app of another version than this server's; it loads the new one. Apollo's own answer for a hash. */
export const hashNotKnown = (): GraphQLError =>
  new GraphQLError('PersistedQueryNotFound', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });

/** Refuses, before anything is done for it, whatever a person's session or a stranger sends as text. */
export const onlyKnownOperations: ApolloServerPlugin<{ api?: ApiRequest }> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ metrics, contextValue }) => {
      if (!metrics.persistedQueryHit && !asksFreely(contextValue.api)) throw notKnown();
    },
  }),
};
