import { getNamedType, type GraphQLField, isObjectType, isUnionType } from 'graphql';

/** What tells a refusal from a success, and nothing else. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  return isObjectType(type) || isUnionType(type) ? '{ __typename ... on Refusal { code } }' : '';
}
const plainSelection = (field: GraphQLField<unknown, unknown>): string =>
  isUnionType(getNamedType(field.type))
    ? selectionOf(field)
    : isObjectType(getNamedType(field.type))
      ? '{ __typename }'
      : '';

/** One field asked for with every argument it has, and as little of its answer as shows whether it was refused. */
export function operationText(kind: string, field: GraphQLField<unknown, unknown>): string {
  const args = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} ${args && `(${args})`} { ${field.name}${passed && `(${passed})`} ${plainSelection(field)} }`;
}
