import {
  getNamedType,
  type GraphQLField,
  type GraphQLNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

const mostDeep = 3;

/** Everything that can be asked of a type without an argument, three levels down. */
function selectionOf(type: GraphQLNamedType, depth: number): string {
  if (isLeafType(type)) return '';
  if (isUnionType(type)) {
    const parts = type
      .getTypes()
      .filter((member) => !member.getInterfaces().some(({ name }) => name === 'Refusal'))
      .map((member) => `... on ${member.name} ${selectionOf(member, depth)}`);
    // Many answers in one union name their fields alike with types that differ: those are told by their name only.
    return `{ __typename ${parts.length > 3 ? '' : parts.join(' ')} ... on Refusal { code message nextStep } }`;
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  const fields = Object.values(type.getFields())
    .filter(({ args }) => args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .map((field) => {
      const inner = getNamedType(field.type);
      if (isLeafType(inner)) return field.name;
      if (depth >= mostDeep) return '';
      const first = field.args.some(({ name }) => name === 'first') ? '(first: 3)' : '';
      return `${field.name}${first} ${selectionOf(inner, depth + 1)}`;
    });
  return `{ __typename ${fields.join(' ')} }`;
}

/** One field with every argument it has, and as much of its answer as can be asked for. */
export function wholeOperation(kind: string, field: GraphQLField<unknown, unknown>): string {
  const args = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind} ${args && `(${args})`} { ${field.name}${passed && `(${passed})`} ${selectionOf(getNamedType(field.type), 0)} }`;
}
