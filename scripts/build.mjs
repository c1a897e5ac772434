// Compiles the server (SWC) and the web app (Vite) into dist/, each only when its sources have changed since last time.
// Run with `--server` or `--web` to build one half, `--force` to build although nothing changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const require = createRequire(import.meta.url);
const hashFile = join(root, 'dist/.build-hash');

const halves = {
  server: {
    sources: ['apps/api', 'apps/worker', 'apps/cli', 'libs', 'prisma-free-db'],
    alsoDependsOn: ['.swcrc', 'package-lock.json', 'scripts/build.mjs'],
    output: 'dist/apps',
    build: buildServer,
  },
  web: {
    // The web app may take the plain words of the kernel, so a change there rebuilds it too.
    sources: ['apps/web', 'libs/kernel/src'],
    alsoDependsOn: ['package-lock.json', 'scripts/build.mjs'],
    output: 'dist/web',
    build: buildWeb,
  },
};

const isTest = (path) => /\.(db-|e2e-|browser-)?spec\.tsx?$/.test(path);

function filesBelow(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesBelow(path);
      return isTest(path) ? [] : [path];
    });
}

function contentHash({ sources, alsoDependsOn }) {
  const hash = createHash('sha256').update(process.version);
  const files = [...sources.filter((folder) => existsSync(join(root, folder))).flatMap(filesBelow), ...alsoDependsOn];
  for (const file of files) {
    if (existsSync(join(root, file))) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

function readHashes() {
  try {
    return JSON.parse(readFileSync(hashFile, 'utf8'));
  } catch {
    return {};
  }
}

function rememberHash(name, hash) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  const written = `${hashFile}.${process.pid}`;
  writeFileSync(written, JSON.stringify({ ...readHashes(), [name]: hash }, null, 2) + '\n');
  renameSync(written, hashFile);
}

/** The tool's output goes to stderr, so that a command's own answer on stdout stays clean. */
function runTool(name, bin, args) {
  // Vite warns of a future default about its configuration file; nothing here depends on it.
  const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' };
  const result = spawnSync(process.execPath, [bin, ...args], { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (result.error) throw result.error;
  if (result.status !== 0) throw new Error(`${name} ended with ${result.signal ?? `exit code ${result.status}`}`);
}

const toolPath = (name, bin) => join(dirname(require.resolve(`${name}/package.json`)), bin);

// A fresh folder and a swap at the end: nothing of a removed source stays behind, and a build that fails changes nothing.
function buildServer() {
  const fresh = `dist/.building-${process.pid}`;
  const sources = halves.server.sources.filter((folder) => existsSync(join(root, folder)));
  try {
    const options = ['-d', fresh, '--copy-files', '--quiet', '--extensions', '.ts'];
    const leaveOut = ['--ignore', '**/*.spec.ts,**/*.db-spec.ts,**/*.d.ts'];
    runTool('swc', toolPath('@swc/cli', 'bin/swc.js'), [...sources, ...options, ...leaveOut]);
    for (const folder of ['apps', 'libs', 'prisma-free-db']) {
      rmSync(join(root, 'dist', folder), { recursive: true, force: true });
      if (existsSync(join(root, fresh, folder))) renameSync(join(root, fresh, folder), join(root, 'dist', folder));
    }
  } finally {
    rmSync(join(root, fresh), { recursive: true, force: true });
  }
}

function buildWeb() {
  if (!existsSync(join(root, 'apps/web/index.html'))) {
    console.error('build: apps/web has no index.html yet; nothing to build there');
    return;
  }
  runTool('vite', toolPath('vite', 'bin/vite.js'), ['build', 'apps/web', '--logLevel', 'warn']);
}

/** Builds the named halves that are out of date. */
export function build(names = Object.keys(halves), { force = false } = {}) {
  for (const name of names) {
    const half = halves[name];
    const hash = contentHash(half);
    if (!force && readHashes()[name] === hash && existsSync(join(root, half.output))) continue;
    const started = performance.now();
    half.build();
    rememberHash(name, hash);
    console.error(`build: ${name} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const chosen = Object.keys(halves).filter((name) => process.argv.includes(`--${name}`));
  try {
    build(chosen.length > 0 ? chosen : undefined, { force: process.argv.includes('--force') });
  } catch (error) {
    console.error(`build: ${error.message}`);
    process.exitCode = 1;
  }
}
