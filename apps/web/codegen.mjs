// Writes src/graphql/generated.ts from the API's schema and every operation in src/**/*.graphql.
// Usage: node apps/web/codegen.mjs [path to schema.graphql] [--check]
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, validate } from 'graphql';

const here = import.meta.dirname;
const args = process.argv.slice(2);
const check = args.includes('--check');
const schemaFile = args.find((arg) => !arg.startsWith('--')) ?? join(here, '../api/schema.graphql');
const outputFile = join(here, 'src/graphql/generated.ts');

const sdl = readFileSync(schemaFile, 'utf8');
const schema = buildSchema(sdl);
const documents = readdirSync(join(here, 'src'), { recursive: true })
  .filter((name) => name.endsWith('.graphql'))
  .sort()
  .map((name) => ({ location: name, document: parse(readFileSync(join(here, 'src', name), 'utf8')) }));

const all = { kind: 'Document', definitions: documents.flatMap(({ document }) => document.definitions) };
const errors = validate(schema, all);
if (errors.length > 0) {
  for (const error of errors) console.error(`${error.message} ${JSON.stringify(error.locations)}`);
  process.exit(1);
}

const whole = { input: 'number', output: 'number' };
const text = { input: 'string', output: 'string' };
const options = {
  scalars: { Points: whole, Fen: whole, Amount: whole, CommandId: text, LocalDate: text, DateTime: text },
  enumType: 'string-literal',
  skipTypename: true, // only unions ask for it, and they say so
  useTypeImports: true,
};
const source = await codegen({
  schema: parse(sdl),
  documents,
  filename: outputFile,
  config: options,
  plugins: [{ operations: {} }, { typedDocumentNode: { optimizeDocumentNode: true } }],
  pluginMap: { operations, typedDocumentNode },
});
const output = `// Written by codegen.mjs from the API's schema. Do not edit.\n${source}`;

if (!check) writeFileSync(outputFile, output);
else if (readFileSync(outputFile, 'utf8') !== output) {
  console.error('src/graphql/generated.ts is out of date: run node apps/web/codegen.mjs');
  process.exit(1);
}
