// One pen for balances: no statement outside libs/ledger and the data layer writes a ledger table.
// Tests may try (that is how the database's own refusals are shown), so they are not read.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const writes =
  /\b(insert\s+into|update|delete\s+from|truncate(\s+table)?|merge\s+into)\s+(only\s+)?("?\w+"?\.)?"?ledger_\w+/gi;
const mayWrite = (path) => path.startsWith('libs/ledger/');

function* sources(folder) {
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) yield* sources(path);
    else if (/\.(ts|tsx|sql|js|mjs|cjs)$/.test(entry.name) && !/spec\.tsx?$/.test(entry.name)) yield path;
  }
}

let found = 0;
for (const path of [...sources('apps'), ...sources('libs')].filter((file) => !mayWrite(file))) {
  const text = readFileSync(join(root, path), 'utf8');
  for (const match of text.matchAll(writes)) {
    found += 1;
    console.error(
      `${path}:${text.slice(0, match.index).split('\n').length}: "${match[0].replace(/\s+/g, ' ')}" belongs in libs/ledger`,
    );
  }
}
if (found > 0) process.exitCode = 1;
