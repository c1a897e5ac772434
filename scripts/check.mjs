// `npm run check`: everything that can be known without starting a service. Runs all steps, names each with its time,
// and fails if any of them did.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The script a package installs under this name, found without npx so that nothing is ever downloaded. */
const tool = (name) => realpathSync(join(root, 'node_modules/.bin', name));

const steps = [
  ['build', 'scripts/build.mjs', '--server'],
  ['format', tool('prettier'), '--check', '--log-level', 'warn', '.'],
  ['lint', tool('eslint'), '--max-warnings', '0', '.'],
  ['types', tool('tsc'), '-p', 'tsconfig.json'],
  ['types of the web app', tool('tsc'), '-p', 'apps/web/tsconfig.json', '--noEmit'],
  ['fences', tool('depcruise'), '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'prisma-free-db', 'test'],
  ['one pen for the ledger', 'scripts/check-ledger-pen.mjs'],
  ['names', 'scripts/check-names.mjs'],
  ['schema drift', 'dist/apps/api/src/print-schema.js', '--check'],
  ['API documentation', 'scripts/api-docs.mjs', '--check'],
  ['dead code', tool('knip')],
  ['unit tests', tool('jest'), '--selectProjects', 'unit', '--silent'],
];

const failed = [];
for (const [name, script, ...args] of steps) {
  const started = performance.now();
  const run = spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
  if (run.status === 0) {
    console.log(`ok     ${seconds} s  ${name}`);
    continue;
  }
  if (run.signal === 'SIGINT') process.exit(130);
  failed.push(name);
  console.log(`FAILED ${seconds} s  ${name}`);
  console.log(`${run.error?.message ?? ''}${run.stdout ?? ''}${run.stderr ?? ''}`.trimEnd().replace(/^/gm, '    '));
}

console.log(
  failed.length === 0
    ? `\nAll ${steps.length} checks hold.`
    : `\n${failed.length} of ${steps.length} checks failed: ${failed.join(', ')}.`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
