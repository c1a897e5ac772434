import type { ApolloServerPlugin } from '@apollo/server';
import { isStorable } from '@youhui/kernel';
import { GraphQLError, Kind, visit } from 'graphql';

function holdsOnlyStorable(value: unknown): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(holdsOnlyStorable);
}

/** Refuses a request with text that could not be kept, before anything is done for it. */
export const refuseUnstorableText: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, request }) => {
      let storable = holdsOnlyStorable(request.variables);
      visit(document, {
        [Kind.STRING]: (node) => {
          storable &&= isStorable(node.value);
        },
      });
      if (storable) return;
      throw new GraphQLError('Text must be well formed and without the character U+0000', {
        extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
      });
    },
  }),
};
