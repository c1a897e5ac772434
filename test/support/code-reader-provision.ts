import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian's package of `zbarimg`, which reads QR codes and barcodes from pictures. */
const packageName = 'zbar-tools';
/** Downloading and installing each end by then, whatever the network does. */
const limitMs = 120_000;

/** What a test that reads printed codes needs, in the variable by which `code-reader.ts` finds it. */
export interface CodeReaderEnvironment {
  TEST_CODE_READER_MISSING?: string;
}

/** What is known about this machine. */
export interface ReaderFacts {
  readonly installed: boolean;
  readonly debian: boolean;
  readonly aptGet: boolean;
  readonly root: boolean;
}

/** Installing changes the machine for everybody, so only its administrator's run does. Pure. */
export function wayToReader(machine: ReaderFacts): 'use' | 'install' | { readonly missing: string } {
  if (machine.installed) return 'use';
  if (!machine.debian) return { missing: 'not installed, and only Debian and its relatives install it by themselves' };
  if (!machine.aptGet) return { missing: 'not installed, and there is no apt-get to install it with' };
  if (!machine.root) return { missing: `not installed, and only root may: apt-get install ${packageName}` };
  return 'install';
}

/** Finds `zbarimg`, or installs it where that is ours to do; never fails, says what is missing. */
export async function prepareCodeReader(): Promise<CodeReaderEnvironment> {
  const way = wayToReader({
    installed: await runs('zbarimg'),
    debian: existsSync('/etc/debian_version'),
    aptGet: await runs('apt-get'),
    root: process.getuid?.() === 0,
  });
  if (way === 'use') return {};
  if (way !== 'install') return { TEST_CODE_READER_MISSING: `${packageName} (${way.missing})` };
  process.stderr.write(`Installing ${packageName}, with which the tests read codes.\n`);
  try {
    await install();
    if (await runs('zbarimg')) return {};
    return { TEST_CODE_READER_MISSING: `${packageName} (installed, but zbarimg does not run)` };
  } catch (error) {
    return { TEST_CODE_READER_MISSING: `${packageName} (${reasonOf(error)})` };
  }
}

/** Everything is downloaded before anything is installed, so that a lost network never stops half-way. */
async function install(): Promise<void> {
  const download = () => aptGet('install', '--download-only', '--no-remove', '--no-install-recommends', packageName);
  // A fresh machine has no package lists, and an old one names files that are gone.
  await download().catch(async () => {
    await aptGet('update');
    await download();
  });
  await aptGet('install', '--no-download', '--no-remove', '--no-install-recommends', packageName);
}

function aptGet(...what: string[]): Promise<unknown> {
  const quietly = ['-y', '-qq', '-o', 'DPkg::Lock::Timeout=60', '-o', 'Acquire::Retries=2'];
  const waiting = ['-o', 'Acquire::http::Timeout=30', '-o', 'Acquire::https::Timeout=30'];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' };
  const going = run('apt-get', [...quietly, ...waiting, ...what], { env, timeout: limitMs });
  going.child.stdin?.end(); // nothing asks, nobody answers
  return going;
}

const runs = (program: string): Promise<boolean> =>
  run(program, ['--version'], { timeout: 10_000 }).then(
    () => true,
    () => false,
  );

/** What apt-get complains of first, in one line. */
export function reasonOf(error: unknown): string {
  const { stderr, killed, message } = error as { stderr?: string; killed?: boolean; message?: string };
  if (killed) return `apt-get took longer than ${limitMs / 1000} s`;
  const complaint = stderr?.split('\n').find((line) => line.startsWith('E: '));
  return complaint?.slice(3) ?? message?.split('\n')[0] ?? String(error);
}
