import { parseArgs } from 'node:util';
import { communityIdOfCode } from '@youhui/community';
import { isRefusal, type Refusal } from '@youhui/kernel';
import type { Month } from '@youhui/month';
import type { Database } from '@youhui/platform';
import { dataFolderNamed, dataFolderOption } from '../instance/data-folder-option';
import { instanceDatabase } from '../instance/instance-database';
import { log } from '../instance/log';
import { progressBar } from '../instance/progress-bar';
import { untilStopped } from '../instance/undo';
import { useCasesOn, type UseCases } from '../use-cases';
import { monthIn } from './month-in';
import { writeResults } from './write-results';

interface ImportOptions {
  readonly folder: string;
  readonly dataFolder?: string;
  readonly code?: string;
  readonly out?: string;
}

/**
 * Brings a month folder into a real instance as the past of a new community. Interrupted, it is started again with the
 * same folder and goes on. Exit code 1 when the folder is malformed or the books do not prove afterwards.
 */
export async function importFolder(args: readonly string[]): Promise<number> {
  const options = importOptions(args);
  const month = await monthIn(options.folder);
  if (!month) return 1;
  return untilStopped(async (undo) => {
    const { database } = await instanceDatabase(options.dataFolder, undo, { role: 'app', connections: 4 });
    const useCases = useCasesOn(database, log);
    const code = options.code ?? month.community.code;
    const communityId = await communityFor(useCases, database, month, code);
    const results = await useCases.replayMonth.execute(communityId, month, progressBar('导入 · Importing'));
    if (isRefusal(results)) throw new Error(whyNot(results, code));
    if (options.out) writeResults(options.out, await useCases.resultFiles.read(communityId, month, results));
    log(summaryOf(results));
    const violation = await useCases.verifyBooks.execute(communityId);
    if (violation) {
      console.error(`${violation.place}: ${violation.messageZh} · ${violation.message}`);
      return 1;
    }
    log(`社区 ${code} 已导入,账目核对无误 · Community ${code} is brought in, and its books prove.`);
    return 0;
  });
}

/** A new community, or the one that an interrupted import has made. */
async function communityFor(useCases: UseCases, database: Database, month: Month, code: string): Promise<string> {
  const opened = await useCases.openMonth(month, { code });
  if (!isRefusal(opened)) return opened.communityId;
  const known =
    opened.refused === 'COMMUNITY_EXISTS' && (await database.acrossCommunities((tx) => communityIdOfCode(tx, code)));
  if (known) {
    log('接着上次的导入继续 · Going on with the import that was begun before');
    return known;
  }
  if (opened.details['field'] === 'code')
    throw new Error(
      `the code ${JSON.stringify(code)} cannot be a community’s address: choose one of 2–32 of a–z, 0–9 and - with --code`,
    );
  throw new Error(`the community was refused: ${opened.refused} ${JSON.stringify(opened.details)}`);
}

function whyNot({ refused }: Refusal, code: string): string {
  if (refused === 'IDEMPOTENCY_CONFLICT')
    return `community ${code} was begun with another folder. Choose another code with --code.`;
  if (refused === 'COMMUNITY_NOT_EMPTY')
    return `community ${code} has a history of its own. Bring the folder in under another code with --code.`;
  return `the import was refused: ${refused}`;
}

function summaryOf(results: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const result of results) counts.set(result, (counts.get(result) ?? 0) + 1);
  const lines = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([result, count]) => `${String(count).padStart(8)}  ${result}`);
  return [`${results.length} 条事件 · events`, ...lines].join('\n');
}

function importOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { ...dataFolderOption, code: { type: 'string' }, out: { type: 'string' } },
    allowPositionals: true,
  });
  const [folder, ...more] = positionals;
  if (!folder || more.length > 0) throw new Error('import needs one month folder: import FOLDER');
  return { folder, dataFolder: dataFolderNamed(values), code: values.code, out: values.out };
}
