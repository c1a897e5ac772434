// The words of the house: what people read never speaks of banking, and a file's name says what the file knows.
// A Markdown line that states the law itself carries the comment <!-- states the law of names -->.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, visit } from 'graphql';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const forbidden = [
  /银行|币|存款|利息|理财|提现|充值/g,
  /\b(banks?|banking|coins?|deposit(s|ed|ing)?|interest([- ]bearing)?|top(ped|ping)?[- ]?ups?|cash(ed|ing)?[- ]?outs?)\b/gi,
];
/** Terms the accounting law prescribes for the fund's books, and the paper that proves a payment was made. */
const allowed = /银行存款|货币资金|人民币|银行回单|\bbank receipts?\b/gi;
const statesTheLaw = '<!-- states the law of names -->';
const vagueName = /(^|[-._])(utils?|helpers?|commons?|managers?)([-._]|$)/i;

/** A family helper is a person, and a word of the glossary. */
const aPerson = /family-helpers?|invite-helper|helper-day/g;

function filesBelow(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const breaches = [];

/** Reports each forbidden word; allowed terms are blanked first, keeping their length so that line numbers stay true. */
function readText(path, text, firstLine = 1) {
  text.split('\n').forEach((line, index) => {
    if (path.endsWith('.md') && line.includes(statesTheLaw)) return;
    const rest = line.replace(allowed, (term) => ' '.repeat(term.length));
    for (const pattern of forbidden) {
      for (const [word] of rest.matchAll(pattern))
        breaches.push(`${path}:${firstLine + index}: "${word}" is not one of our words`);
    }
  });
}

/** In a GraphQL schema people read the descriptions; the names follow the code. */
function readDescriptions(path) {
  visit(parse(readFileSync(join(root, path), 'utf8')), {
    StringValue(node, key) {
      if (key === 'description') readText(path, node.value, node.loc?.startToken.line);
    },
  });
}

const codeFolders = ['apps', 'libs', 'prisma-free-db', 'test', 'scripts', 'docker'].flatMap(filesBelow);
const readByPeople = [
  ...filesBelow('apps/web/src').filter((path) => /\.(tsx?|json|html|css|md)$/.test(path)),
  'apps/web/index.html',
  'libs/kernel/src/refusal-codes.ts',
  ...readdirSync(root).filter((name) => /^(README|CHANGELOG|CONTRIBUTING).*\.md$/.test(name)),
  ...filesBelow('docs').filter((path) => path.endsWith('.md')),
];

for (const path of readByPeople.filter((file) => existsSync(join(root, file)))) {
  readText(path, readFileSync(join(root, path), 'utf8'));
}
for (const path of [...codeFolders, 'schema.graphql'].filter((file) => /(^|\/)schema\.graphql$/.test(file))) {
  if (existsSync(join(root, path))) readDescriptions(path);
}
for (const path of codeFolders) {
  const vague = path.split('/').find((part) => vagueName.test(part.replace(aPerson, 'person')));
  if (vague) breaches.push(`${path}: "${vague}" does not say what the file knows`);
}

for (const breach of breaches) console.error(breach);
if (breaches.length > 0) process.exitCode = 1;
