import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The checkout's own folder, seen from the tests' sources and from what is compiled of them. */
const root = (folder = __dirname): string =>
  existsSync(join(folder, 'package.json')) ? folder : root(dirname(folder));

/** Where the build puts the main file of a door: `api`, `worker` or `cli`. */
export const builtProgram = (door: string): string => join(root(), 'dist/apps', door, 'src/main.js');
