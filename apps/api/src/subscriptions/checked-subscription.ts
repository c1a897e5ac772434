import {
  type ExecutionArgs,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import type { SubscribePayload } from 'graphql-ws';

const mostSubscriptions = 20;
const mostTokens = 200;

const refused = (code: string, message: string) => [new GraphQLError(message, { extensions: { code } })];

/** What GraphQL is to run, or why not: only subscriptions pass, at most twenty of one connection. */
export function checkedSubscription(
  schema: GraphQLSchema,
  { query, operationName, variables }: SubscribePayload,
  contextValue: unknown,
  open: number,
): ExecutionArgs | readonly GraphQLError[] {
  if (open > mostSubscriptions)
    return refused('TOO_MANY_SUBSCRIPTIONS', `A connection holds at most ${mostSubscriptions} subscriptions`);
  try {
    const document = parse(query, { maxTokens: mostTokens });
    if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
      return refused('BAD_REQUEST', 'Only subscriptions are taken here; send queries and mutations by POST');
    if (validate(schema, document, undefined, { maxErrors: 1 }).length > 0)
      return refused('GRAPHQL_VALIDATION_FAILED', 'The subscription does not fit the schema');
    return { schema, document, operationName, variableValues: variables, contextValue };
  } catch (error) {
    return refused('GRAPHQL_PARSE_FAILED', error instanceof GraphQLError ? error.message : 'This is no GraphQL');
  }
}
