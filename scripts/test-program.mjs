// Runs a program that lives among the tests: builds the product, compiles the program into dist/test, and becomes it.
// There it stands beside the product it looks at, and is no part of it.
import { rmSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

function compile(folder, support) {
  const swc = join(dirname(require.resolve('@swc/cli/package.json')), 'bin/swc.js');
  const options = ['-d', 'dist', '--quiet', '--extensions', '.ts', '--ignore', '**/*spec.ts'];
  rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  const run = spawnSync(process.execPath, [swc, folder, ...support, ...options], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (run.status !== 0) throw new Error(`${folder} could not be compiled`);
}

/** `support` names what it takes from beside its folder, `halves` what of the product it needs. */
export function runTestProgram(name, { folder, support, halves }) {
  try {
    build(halves);
    compile(folder, support);
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    process.exit(1);
  }
  process.setSourceMapsEnabled(true);
  process.argv = [process.argv[0], join(root, 'dist', folder, 'run.js'), ...process.argv.slice(2)];
  Module.runMain();
}
