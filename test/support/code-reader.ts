import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `it` for tests that read codes as a scanner does: without the reader they are reported as skipped, with what is missing. */
export function itReadsCodes(name: string, test: () => Promise<void>): void {
  const missing = process.env['TEST_CODE_READER_MISSING'];
  if (missing) it.skip(`${name} [skipped, missing: ${missing}]`, test);
  else it(name, test);
}

/** Every code in a picture (PNG), as `QR-Code:text` or `CODE-128:text`, in the order of the alphabet. */
export function codesIn(picture: Buffer): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'youhui-codes-'));
  try {
    const path = join(folder, 'picture.png');
    writeFileSync(path, picture);
    const { stdout, error } = spawnSync('zbarimg', ['--quiet', path], { encoding: 'utf8', timeout: 30_000 });
    if (error) throw error;
    return stdout
      .split('\n')
      .filter((line) => line !== '')
      .sort();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
