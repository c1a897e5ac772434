// Writes src/graphql/generated.ts from the API's schema and every operation in src/**/*.graphql: the types of all, and
// the operations by the folder they stand in, so that a page downloads its own only. The app has name and hash of each;
// the texts are the API's, by hash.
// Usage: node apps/web/codegen.mjs [path to schema.graphql] [--check]
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { buildSchema, parse, print, stripIgnoredCharacters, validate } from 'graphql';

const here = import.meta.dirname;
const args = process.argv.slice(2);
const check = args.includes('--check');
const schemaFile = args.find((arg) => !arg.startsWith('--')) ?? join(here, '../api/schema.graphql');
const outputFile = join(here, 'src/graphql/generated.ts');
const textsFile = join(here, '../api/src/graphql/web-operations.ts');
const documentsFolder = join(here, 'src/graphql/generated');

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
const head = `// Written by codegen.mjs from the API's schema. Do not edit.\n`;

/** `features/me/wallet.graphql` belongs to `features-me`. */
const folderOf = (location) => location.split(/[\\/]/).slice(0, -1).join('-');
const folders = new Map(
  documents.flatMap(({ location, document }) =>
    document.definitions.map((definition) => [`${definition.name.value}Document`, folderOf(location)]),
  ),
);
/** What the API is to run, by the hash the app sends for it. */
const texts = new Map();
const byHash = (line) =>
  line.replace(/= (\{.*\}) as unknown as DocumentNode(<.*>);$/, (_, document, types) => {
    const text = stripIgnoredCharacters(print(JSON.parse(document)));
    const hash = createHash('sha256').update(text).digest('hex');
    texts.set(hash, text);
    const { operation, name } = parse(text).definitions.find(({ kind }) => kind === 'OperationDefinition');
    return `= /*#__PURE__*/ byHash${types}('${operation}', '${name.value}', '${hash}');`;
  });
const types = [];
const documentsOf = new Map();
for (const line of source.split('\n')) {
  const [, name, operation] =
    /^export const (\w+Document) = .* as unknown as DocumentNode<(\w+), \w+>;$/.exec(line) ?? [];
  if (!name) {
    // Every document brings its fragments along; nobody asks for a fragment alone.
    if (!/^(import|export const \w+FragmentDoc\b)/.test(line)) types.push(line);
    continue;
  }
  const folder = folders.get(name);
  documentsOf.set(folder, [...(documentsOf.get(folder) ?? []), { name, operation, line }]);
}
const files = new Map([
  [
    outputFile,
    head +
      types.join('\n').trimEnd() +
      '\n\n' +
      [...documentsOf.keys()].map((folder) => `export * from './generated/${folder}';\n`).join(''),
  ],
]);
for (const [folder, found] of documentsOf) {
  const names = found.flatMap(({ operation }) => [operation, `${operation}Variables`]).sort();
  const imports = [
    `import { byHash } from '../by-hash';`,
    `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '../generated';`,
  ];
  const lines = found.map(({ line }) => byHash(line));
  files.set(join(documentsFolder, `${folder}.ts`), `${head}${imports.join('\n')}\n\n${lines.join('\n')}\n`);
}
const nameIn = (text) => /^\w+ (\w+)/.exec(text)[1];
const byName = [...texts].sort(([, one], [, other]) => (nameIn(one) < nameIn(other) ? -1 : 1));
files.set(
  textsFile,
  `// Written by apps/web/codegen.mjs. Do not edit.

/** What the web app asks, by the SHA-256 of it: the app sends the hash alone. */
export const webOperations: ReadonlyMap<string, string> = new Map([
${byName.map(([hash, text]) => `  ['${hash}', '${text.replaceAll("'", "\\'")}'],\n`).join('')}]);
`,
);
const there = existsSync(documentsFolder)
  ? readdirSync(documentsFolder).map((name) => join(documentsFolder, name))
  : [];
const left = there.filter((file) => !files.has(file));

if (!check) {
  mkdirSync(documentsFolder, { recursive: true });
  for (const [file, content] of files) writeFileSync(file, content);
  for (const file of left) rmSync(file);
} else {
  const stale = [...files].filter(([file, content]) => !existsSync(file) || readFileSync(file, 'utf8') !== content);
  if (stale.length + left.length > 0) {
    console.error('src/graphql/generated.ts is out of date: run node apps/web/codegen.mjs');
    process.exit(1);
  }
}
