import type { ApolloServerPlugin } from '@apollo/server';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getVariableValues,
  GraphQLError,
  type GraphQLField,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** The most fields that one operation may ask for, a page counting as often as it has lines. */
export const mostFields = 50_000;

type FieldOf = (name: string) => GraphQLField<unknown, unknown> | undefined;

/**
 * How many fields an operation would answer if every page were full. A page's size counts wherever it is written:
 * in the document, in the variables, or nowhere, so that the field's own default holds.
 */
export function fieldsAsked(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const counted = new Map<string, number>();

  const ofSelections = ({ selections }: SelectionSetNode, typeName: string): number =>
    selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) return sum + ofField(selection, fieldsOf(schema, typeName));
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return sum + ofSelections(selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
      return sum + ofFragment(selection.name.value);
    }, 0);

  const ofFragment = (name: string): number => {
    const fragment = fragments.get(name);
    if (!fragment) return 0;
    const known = counted.get(name) ?? ofSelections(fragment.selectionSet, fragment.typeCondition.name.value);
    counted.set(name, known);
    return known;
  };

  const ofField = (node: FieldNode, fieldOf: FieldOf): number => {
    const field = fieldOf(node.name.value);
    if (!node.selectionSet || !field) return 1;
    return 1 + linesOf(node, field, variables) * ofSelections(node.selectionSet, getNamedType(field.type).name);
  };

  const root = schema.getRootType(operation.operation);
  return root ? ofSelections(operation.selectionSet, root.name) : 0;
}

function fieldsOf(schema: GraphQLSchema, typeName: string): FieldOf {
  const type = schema.getType(typeName);
  return (name) => (isObjectType(type) || isInterfaceType(type) ? type.getFields()[name] : undefined);
}

function linesOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Readonly<Record<string, unknown>>) {
  const defined = field.args.find(({ name }) => name === 'first');
  if (!defined) return 1;
  const given = node.arguments?.find(({ name }) => name.value === 'first')?.value;
  const lines =
    given?.kind === Kind.INT
      ? Number(given.value)
      : given?.kind === Kind.VARIABLE
        ? (variables[given.name.value] ?? defined.defaultValue)
        : defined.defaultValue;
  return Math.max(1, typeof lines === 'number' ? lines : 1);
}

/** Refuses an operation that asks for too much, before anything is read for it. */
export const boundCost: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request }) => {
      if (!operation) return;
      const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
      const fields = fieldsAsked(schema, document, operation, coerced);
      if (fields <= mostFields) return;
      throw new GraphQLError(
        `The operation asks for up to ${fields} fields, more than ${mostFields}: ask for smaller pages`,
        {
          extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } },
        },
      );
    },
  }),
};
