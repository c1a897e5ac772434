// `npm run bench`: builds the server and the benchmarks, then becomes the benchmark program itself.
// The benchmarks are compiled into dist/test, beside the product they measure, and are no part of it.
import { rmSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);

function compileBenchmarks() {
  const swc = join(dirname(require.resolve('@swc/cli/package.json')), 'bin/swc.js');
  const sources = ['test/bench', 'test/support/test-community.ts'];
  const options = ['-d', 'dist', '--quiet', '--extensions', '.ts', '--ignore', '**/*spec.ts'];
  rmSync(join(root, 'dist/test'), { recursive: true, force: true });
  const run = spawnSync(process.execPath, [swc, ...sources, ...options], { cwd: root, stdio: ['ignore', 2, 2] });
  if (run.status !== 0) throw new Error('the benchmarks could not be compiled');
}

try {
  build(['server']);
  compileBenchmarks();
} catch (error) {
  console.error(`bench: ${error.message}`);
  process.exit(1);
}

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], join(root, 'dist/test/bench/run.js'), ...process.argv.slice(2)];
Module.runMain();
