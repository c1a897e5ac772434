// `npm run docs:api`: fills the tables of docs/api.md and docs/roles.md from the schema, the permissions that resolvers
// name, what each role may do and the words of the refusals. The text around them is written by hand. With --check only
// compares. Needs the built server.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSchema, isInputObjectType, isUnionType, getNamedType } from 'graphql';
import prettier from 'prettier';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
require('reflect-metadata');
const built = (path) => require(join(root, 'dist', path));
const { refusalWordings } = built('libs/kernel/src/refusal-codes.js');
const { accessKey } = built('apps/api/src/request/access.js');
const { permissionsOfRole } = built('libs/identity/src/roles.js');
const { resolvers } = built('apps/api/src/resolvers.js');
const schema = buildSchema(readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8'));

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
const listed = (codes) => codes.map((code) => `\`${code}\``).join(', ');

/** What each field asks for, as its resolver says. */
const accessOf = new Map(
  resolvers.flatMap(({ prototype }) =>
    Object.getOwnPropertyNames(prototype)
      .filter((method) => Reflect.hasMetadata(accessKey, prototype[method]))
      .map((method) => [method, Reflect.getMetadata(accessKey, prototype[method])]),
  ),
);

/** The refusals that a field's union names, in the order of its checks. A misspelt code fails here. */
function refusalsOf(field) {
  const type = getNamedType(field.type);
  if (!isUnionType(type)) return [];
  const words = type.description?.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [];
  for (const word of words)
    if (!(word in refusalWordings)) throw new Error(`${type.name} names ${word}, which is no refusal`);
  return [...new Set(words)];
}

function isCommand(field) {
  const input = field.args[0] && getNamedType(field.args[0].type);
  return isInputObjectType(input) && 'commandId' in input.getFields();
}

const operations = [schema.getMutationType(), schema.getQueryType(), schema.getSubscriptionType()].map((type) =>
  Object.values(type.getFields()).map((field) => ({ field, refusals: refusalsOf(field), command: isCommand(field) })),
);
const [mutations, queries, subscriptions] = operations;
const accessShown = ({ name }) => {
  const access = accessOf.get(name);
  if (!access) throw new Error(`${name} does not say who may ask for it`);
  if (access === 'own-account') return 'everybody signed in, for themselves';
  return access === 'public' ? 'everybody' : `\`${access}\``;
};

const general = {
  IDEMPOTENCY_CONFLICT: 'every command',
  OVERLOADED: 'every command',
  NOT_SIGNED_IN: 'every field that is not for everybody, as an error',
  NOT_PERMITTED: 'as an error: every field that names a permission',
};
const elsewhere = 'the command line';

function givenBy(code) {
  const fields = operations.flat().filter(({ refusals }) => refusals.includes(code));
  const named = fields.map(({ field }) => `\`${field.name}\``);
  const all = [...(general[code] ? [general[code]] : []), ...named];
  return all.length > 0 ? all.join(', ') : elsewhere;
}

const inEnglish = ({ field }) => [
  `\`${field.name}\``,
  accessShown(field),
  (field.description ?? '').replaceAll('|', '\\|'),
];

const roles = Object.keys(permissionsOfRole);
/** Whoever holds a role, against every field: a dot where its door opens. */
const roleRows = (fields) =>
  fields.map(({ field }) => {
    const access = accessOf.get(field.name);
    const opens = (role) => ['public', 'own-account'].includes(access) || permissionsOfRole[role].includes(access);
    return [`\`${field.name}\``, access === 'public' ? '●' : '', ...roles.map((role) => (opens(role) ? '●' : ''))];
  });
const roleHead = (kind) => [kind, 'nobody signed in', ...roles.map((role) => role.replaceAll('_', ' '))];

const tablesOf = {};
tablesOf['docs/roles.md'] = {
  mutations: table(roleHead('mutation'), roleRows(mutations)),
  queries: table(roleHead('query'), roleRows(queries)),
  subscriptions: table(roleHead('subscription'), roleRows(subscriptions)),
};
tablesOf['docs/api.md'] = {
  refusals: table(
    ['code', '含义 → 下一步', 'means → next step', 'given by'],
    Object.entries(refusalWordings).map(([code, { zh, nextStepZh, en, nextStepEn }]) => [
      `\`${code}\``,
      `${zh} → ${nextStepZh}`,
      `${en} → ${nextStepEn}`,
      givenBy(code),
    ]),
  ),
  mutations: table(
    ['mutation', 'command', 'permission', 'may refuse with, in the order of its checks'],
    mutations.map(({ field, refusals, command }) => [
      `\`${field.name}\``,
      command ? 'yes' : 'no',
      accessShown(field),
      listed(refusals) || '—',
    ]),
  ),
  queries: table(['query', 'permission', 'answers'], queries.map(inEnglish)),
  subscriptions: table(['subscription', 'permission', 'says'], subscriptions.map(inEnglish)),
  bulk: table(
    ['in a list', 'permission'],
    Object.keys(schema.getType('CommandInput').getFields()).map((name) => [`\`${name}\``, accessShown({ name })]),
  ),
};

const outOfDate = [];
for (const [name, tables] of Object.entries(tablesOf)) {
  const file = join(root, name);
  const before = readFileSync(file, 'utf8');
  const used = new Set();
  const filled = before.replace(/(<!-- table: (\w+) -->\n)[^]*?(<!-- end -->)/g, (_, open, wanted, close) => {
    used.add(wanted);
    return `${open}\n${tables[wanted]}\n\n${close}`;
  });
  for (const wanted of Object.keys(tables))
    if (!used.has(wanted)) throw new Error(`${name} has no place for ${wanted}`);
  const after = await prettier.format(filled, { ...(await prettier.resolveConfig(file)), filepath: file });
  if (after === before) continue;
  outOfDate.push(name);
  if (!process.argv.includes('--check')) writeFileSync(file, after);
}
if (process.argv.includes('--check') && outOfDate.length > 0) {
  console.error(`${outOfDate.join(' and ')}: out of date; run npm run docs:api`);
  process.exitCode = 1;
}
