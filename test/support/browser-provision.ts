import { execFile } from 'node:child_process';
import { access, chmod, constants, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const run = promisify(execFile);

/** What a browser test needs, in the environment variables by which `browser.ts` finds it. */
export interface BrowserEnvironment {
  TEST_BROWSER_PATH?: string;
  TEST_BROWSER_LIBRARIES?: string;
  TEST_BROWSER_FONTS?: string;
  TEST_BROWSER_MISSING?: string;
}

/** Finds a Chromium and a Chinese font, fetching either when the machine has none; never fails, says what is missing. */
export async function prepareBrowser(): Promise<BrowserEnvironment> {
  const found: BrowserEnvironment = {};
  const missing: string[] = [];
  const note = (what: string) => (error: unknown) => missing.push(`${what} (${firstLine(error)})`);

  await findChromium(found).catch(note('a Chromium browser'));
  await findChineseFont(found).catch(note('a Chinese font'));
  if (missing.length > 0) found.TEST_BROWSER_MISSING = missing.join(' and ');
  return found;
}

async function findChromium(found: BrowserEnvironment): Promise<void> {
  const named = process.env['CHROMIUM_PATH'];
  for (const path of named ? [named] : ['/usr/bin/chromium', '/usr/bin/chromium-browser']) {
    if (await isExecutable(path)) {
      found.TEST_BROWSER_PATH = path;
      return;
    }
  }
  if (named) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run`);
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('none installed; set CHROMIUM_PATH to one');
  }
  const folder = await unpackChromium();
  found.TEST_BROWSER_PATH = join(folder, 'chromium');
  found.TEST_BROWSER_LIBRARIES = join(folder, 'lib');
}

// The package unpacks itself to one fixed place in the temporary folder, where two runs or two users would meet;
// so its archives are unpacked here, into the user's own cache.
async function unpackChromium(): Promise<string> {
  const packageFolder = join(dirname(require.resolve('@sparticuz/chromium')), '../..');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  return cached(`chromium-${version}`, async (folder) => {
    const archive = (name: string) => join(packageFolder, 'bin', name);
    const decompress = (from: string, to: string) =>
      pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

    await decompress(archive('chromium.br'), join(folder, 'chromium'));
    await chmod(join(folder, 'chromium'), 0o755);
    for (const name of ['swiftshader', 'al2023']) {
      const tar = join(folder, `${name}.tar`);
      await decompress(archive(`${name}.tar.br`), tar);
      await run('tar', ['-xf', tar, '-C', folder, '--no-same-owner']);
      await rm(tar);
    }
  });
}

async function findChineseFont(found: BrowserEnvironment): Promise<void> {
  const listed = await run('fc-list', [':lang=zh-cn', 'file']).catch(() => ({ stdout: '' }));
  if (listed.stdout.trim() !== '') return;

  const folder = await cached('font-wqy-microhei', (target) => unpackDebianPackage('fonts-wqy-microhei', target));
  // Written each time: it is small, and names folders that may have moved with the cache.
  const configuration = join(folder, `fonts-${process.pid}.conf`);
  writeFileSync(
    configuration,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'usr/share/fonts')}</dir>
  <cachedir>${join(folder, 'fontconfig-cache')}</cachedir>
  <alias><family>sans-serif</family><prefer><family>DejaVu Sans</family><family>WenQuanYi Micro Hei</family></prefer></alias>
</fontconfig>
`,
  );
  await rename(configuration, join(folder, 'fonts.conf'));
  found.TEST_BROWSER_FONTS = join(folder, 'fonts.conf');
}

/** Downloads a package with package lists of our own, which needs no rights, and unpacks it without installing. */
async function unpackDebianPackage(name: string, folder: string): Promise<void> {
  const work = await mkdtemp(join(cacheFolder(), 'apt-'));
  try {
    await mkdir(join(work, 'lists/partial'), { recursive: true });
    await mkdir(join(work, 'cache/archives/partial'), { recursive: true });
    const privately = [
      `Dir::State::Lists=${join(work, 'lists')}`,
      `Dir::Cache=${join(work, 'cache')}`,
      'Debug::NoLocking=1',
      'APT::Sandbox::User=',
      'Acquire::Retries=3',
      'Acquire::http::Timeout=30',
    ].flatMap((option) => ['-o', option]);
    const limits = { cwd: work, timeout: 120_000 };
    // One unreachable source among several is no obstacle: the download itself tells whether we got what we need.
    await run('apt-get', [...privately, 'update', '-qq'], limits).catch(() => undefined);
    await run('apt-get', [...privately, 'download', '-qq', name], limits);
    const archive = readdirSync(work).find((file) => file.endsWith('.deb'));
    if (!archive) throw new Error(`apt-get brought no ${name}`);
    await run('dpkg-deb', ['-x', join(work, archive), folder]);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** A folder of the user's cache, filled once: made beside its place and moved in whole, so nobody ever sees half of it. */
async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const place = join(cacheFolder(), name);
  if (existsSync(place)) return place;
  await mkdir(cacheFolder(), { recursive: true });
  const fresh = await mkdtemp(join(cacheFolder(), `${name}-`));
  try {
    await fill(fresh);
    await chmod(fresh, 0o755);
    await rename(fresh, place).catch((error: unknown) => {
      if (!existsSync(place)) throw error; // else another run was first, with the same content
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return place;
}

function cacheFolder(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'youhui');
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').find((line) => line.trim() !== '') ?? text;
}
