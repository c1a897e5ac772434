// Writes the schema that the resolvers make to apps/api/schema.graphql; with --check only compares. Needs no database.
import 'reflect-metadata';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { resolvers } from './resolvers';

/** The file lies beside the sources, wherever this runs from: the folder that has the package.json is the checkout. */
function schemaFile(): string {
  let folder = __dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'apps/api/schema.graphql');
}

export async function printedSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await app.get(GraphQLSchemaFactory).create(resolvers);
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}

async function main(): Promise<void> {
  const printed = await printedSchema();
  const file = schemaFile();
  if (!process.argv.includes('--check')) {
    writeFileSync(file, printed);
    return;
  }
  const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (committed === printed) return;
  const [was, is] = [committed.split('\n'), printed.split('\n')];
  const line = is.findIndex((text, index) => text !== was[index]);
  const at = line < 0 ? is.length : line;
  console.error(`apps/api/schema.graphql is out of date from line ${at + 1}; run npm run schema:print`);
  console.error(`  committed: ${was[at] ?? '(ends)'}\n  resolvers: ${is[at] ?? '(ends)'}`);
  process.exitCode = 1;
}

if (require.main === module) void main();
