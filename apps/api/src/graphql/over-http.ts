import type { ApolloServerPlugin } from '@apollo/server';

const inQuestion = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
]);
const responseJson = 'application/graphql-response+json';

/** True when the media type of GraphQL over HTTP is wanted rather than plain JSON, in the order of naming. */
function wantsResponseJson(accept: string): boolean {
  const types = accept.split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  const [first] = types.filter((type) => type === responseJson || type === 'application/json' || type === '*/*');
  return first === responseJson;
}

/**
 * The status of an operation that was not begun, as GraphQL over HTTP has it: 400 where the answer is
 * `application/graphql-response+json`, 200 where it is plain JSON and only its body tells.
 */
export const statusOverHttp: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single') return;
      const { data, errors = [] } = response.body.singleResult;
      const notBegun =
        data === undefined && errors.every(({ extensions }) => inQuestion.has(String(extensions?.['code'])));
      if (errors.length === 0 || !notBegun) return;
      response.http.status = wantsResponseJson(request.http?.headers.get('accept') ?? '') ? 400 : 200;
    },
  }),
};
