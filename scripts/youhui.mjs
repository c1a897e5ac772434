// Runs the youhui command line from a checkout: builds what changed, then becomes the command itself.
// The command runs in this very process, so signals, terminal, arguments and exit code need no passing on.
import { existsSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const main = join(root, 'dist/apps/cli/src/main.js');
const args = process.argv.slice(2);

try {
  build(args[0] === 'start' ? ['server', 'web'] : ['server']);
  if (!existsSync(main)) throw new Error('the command line has not been built: dist/apps/cli/src/main.js is missing');
} catch (error) {
  console.error(`youhui: ${error.message}`);
  process.exit(1);
}

process.setSourceMapsEnabled(true);
process.argv = [process.argv[0], main, ...args];
Module.runMain();
