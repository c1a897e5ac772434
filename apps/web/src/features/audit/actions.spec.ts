import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, type GraphQLInputType, type GraphQLSchema, isInputObjectType } from 'graphql';
import { audit as english } from '../../i18n/en/audit';
import { audit as chinese } from '../../i18n/zh/audit';

/** What the system does by itself. */
const systemActions = ['carryOutDeletion'];

/** The names of everything that any mutation is asked with. */
function fieldsOf(schema: GraphQLSchema): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const walk = (given: GraphQLInputType) => {
    const type = getNamedType(given);
    if (!isInputObjectType(type) || seen.has(type.name)) return;
    seen.add(type.name);
    for (const field of Object.values(type.getFields())) {
      names.add(field.name);
      walk(field.type);
    }
  };
  for (const { args } of Object.values(schema.getMutationType()?.getFields() ?? {}))
    for (const { type } of args) walk(type);
  return names;
}

it('every mutation is called something, and so is what it is asked with', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../../../api/schema.graphql'), 'utf8'));
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const fields = fieldsOf(schema);
  for (const { action, askedFor } of [chinese, english]) {
    expect(Object.keys(action).sort()).toEqual([...mutations, ...systemActions].sort());
    expect(Object.keys(askedFor).sort()).toEqual([...fields].sort());
  }
});
