// In the built app this stands for @0no-co/graphql.web, urql's parser and printer of operations (vite.config.mts): the
// app has no operation's text, only its hash, and needs to read and write none.

export const Kind = { OPERATION_DEFINITION: 'OperationDefinition' };

/** An error of the answer, as urql hands it on. */
export class GraphQLError extends Error {
  constructor(
    message: string,
    readonly nodes?: unknown,
    readonly source?: unknown,
    readonly positions?: unknown,
    readonly path?: unknown,
    readonly originalError?: unknown,
    readonly extensions: object = {},
  ) {
    super(message);
    this.name = 'GraphQLError';
  }
}

const noText = (): never => {
  throw new Error('Operations are sent by their hash');
};
export const parse = noText;
export const print = noText;
