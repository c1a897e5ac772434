import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataFolderKeyFile } from './data-folder-secrets';

describe('The secret key of a data folder', () => {
  it('is 32 random bytes, made once, readable by its owner only', () => {
    const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'youhui-key-')));
    try {
      const [one = '', other = ''] = folders.map((folder) => readFileSync(dataFolderKeyFile(folder), 'utf8'));
      expect(Buffer.from(one, 'base64')).toHaveLength(32);
      expect(one).not.toBe(other);
      const file = dataFolderKeyFile(folders[0] ?? '');
      expect(readFileSync(file, 'utf8')).toBe(one);
      expect(statSync(file).mode & 0o777).toBe(0o600);
    } finally {
      for (const folder of folders) rmSync(folder, { recursive: true });
    }
  });
});
