import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { monthFileNames, type MalformedMonth, type Wording } from './malformed';
import type { Month } from './month';
import { readMonth, type MonthFiles } from './read-month';

/** Own bound on one file. */
const mostBytes = 512 * 1024 * 1024;

/**
 * Reads a community's month from its folder, whole: either everything in it is as the format has it, or the answer
 * names every bad line. Own bounds, beside those at the rules of each field: a file has at most 512 MiB
 * (`community.json` 4 MiB), a line or row at most 1 MiB.
 */
export async function readMonthFolder(folder: string): Promise<Month | MalformedMonth> {
  const files = await Promise.all(
    monthFileNames.map(async (name) => [name, await bytesOrReason(join(folder, name))] as const),
  );
  return readMonth(Object.fromEntries(files) as MonthFiles);
}

async function bytesOrReason(path: string): Promise<Buffer | { unreadable: Wording }> {
  try {
    const status = await stat(path); // before opening: a pipe would be opened for ever
    if (!status.isFile()) return unreadable('it is not a file', '不是文件');
    if (status.size > mostBytes) return unreadable('it is over 512 MiB', '超过 512 MiB');
    return await readFile(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return unreadable('there is no such file', '文件不存在');
    return unreadable(code, code);
  }
}

function unreadable(en: string, zh: string) {
  return { unreadable: { en: `the file cannot be read: ${en}`, zh: `无法读取文件:${zh}` } };
}
