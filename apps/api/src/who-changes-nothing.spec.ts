import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { readingPermissions } from '@youhui/kernel';
import { accessKey, type Access } from './request/access';
import { resolvers } from './resolvers';

const methodOf = (prototype: object, name: string) => (prototype as Record<string, object>)[name] ?? {};

/** What a session does with itself, and a list of commands of which each asks for its own permission. */
const noChangeOfTheCommunity = ['actAs', 'submitCommands'];

it('no mutation opens to a permission that only shows: who changes nothing stands before every one of them', () => {
  const schema = buildSchema(readFileSync(join(__dirname, '../schema.graphql'), 'utf8'));
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const access = new Map(
    resolvers.flatMap(({ prototype }) =>
      Object.getOwnPropertyNames(prototype).map(
        (name) => [name, Reflect.getMetadata(accessKey, methodOf(prototype, name)) as Access | undefined] as const,
      ),
    ),
  );
  const shows: readonly string[] = readingPermissions;
  expect(mutations.filter((name) => shows.includes(access.get(name) ?? '')).sort()).toEqual(noChangeOfTheCommunity);
});
