import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { audit as english } from '../../i18n/en/audit';
import { audit as chinese } from '../../i18n/zh/audit';

it('every mutation is called something, and nothing else is', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../../../../api/schema.graphql'), 'utf8'));
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {}).sort();
  expect(Object.keys(chinese.action).sort()).toEqual(mutations);
  expect(Object.keys(english.action).sort()).toEqual(mutations);
});
