import { createHash } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { isProgram } from '@youhui/kernel';
import { GraphQLError, stripIgnoredCharacters } from 'graphql';
import type { ApiRequest } from '../request/api-request';
import { webOperations } from './web-operations';

/** More than the web app has operations, each written in a few ways. */
const mostRemembered = 1000;
const known = new Set<string>();

/** Whether the web app sends this: the same operation, however it is spaced. */
export function isKnownOperation(text: string): boolean {
  if (known.has(text)) return true;
  if (!webOperations.has(hashOf(text))) return false;
  if (known.size >= mostRemembered) known.clear();
  known.add(text);
  return true;
}

function hashOf(text: string): string {
  try {
    return createHash('sha256').update(stripIgnoredCharacters(text)).digest('hex');
  } catch {
    return ''; // no GraphQL, so nothing of ours
  }
}

/** Programs by their keys, and whoever runs the installation, ask what they like. */
export const asksFreely = (api: ApiRequest | undefined): boolean =>
  api?.ctx !== undefined && (isProgram(api.ctx.actor) || api.ctx.actor.permissions.has('installation:manage'));

export const notKnown = (): GraphQLError =>
  new GraphQLError('Only the operations of the web app are taken here: reload the page; programs call by an API key', {
    extensions: { code: 'OPERATION_NOT_KNOWN', http: { status: 400 } },
  });

/** Refuses, before anything is done for it, whatever a person's session or a stranger sends that the web app does not. */
export const onlyKnownOperations: ApolloServerPlugin<{ api?: ApiRequest }> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ source, contextValue }) => {
      if (!asksFreely(contextValue.api) && !isKnownOperation(source)) throw notKnown();
    },
  }),
};
