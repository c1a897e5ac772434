import type { ApolloServerPlugin } from '@apollo/server';
import { isStorable } from '@youhui/kernel';
import { GraphQLError, Kind, visit } from 'graphql';

/** Deeper than any input of the schema; whoever goes further only wants the stack to end. */
const mostDeep = 32;

function holdsOnlyStorable(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return isStorable(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth < mostDeep && Object.values(value).every((inner) => holdsOnlyStorable(inner, depth + 1));
}

/** Refuses a request with text that could not be kept, or with variables that nobody could mean, before anything is done for it. */
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
      throw new GraphQLError(
        'Text must be well formed and without the character U+0000, and variables at most 32 deep',
        {
          extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
        },
      );
    },
  }),
};
