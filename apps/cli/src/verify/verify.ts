import { parseArgs } from 'node:util';
import { everyCommunity, type CommunityName } from '@youhui/community';
import type { Database } from '@youhui/platform';
import { dataFolderNamed, dataFolderOption } from '../instance/data-folder-option';
import { instanceDatabase } from '../instance/instance-database';
import { aside, log } from '../instance/log';
import { untilStopped } from '../instance/undo';
import { useCasesOn } from '../use-cases';

/** Proves the books of every community, or of one. Exit code 1 when one does not prove; the first violation is named. */
export async function verify(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: { ...dataFolderOption, community: { type: 'string' } },
  });
  const dataFolder = dataFolderNamed(values);
  return untilStopped(async (undo) => {
    const { database } = await instanceDatabase(dataFolder, undo, { role: 'worker', connections: 2 }, aside);
    const { verifyBooks } = useCasesOn(database, aside);
    let broken = 0;
    for (const community of await chosen(database, values.community)) {
      const began = performance.now();
      const violation = await verifyBooks.execute(community.communityId);
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      if (!violation) {
        log(`✓ ${community.code} ${community.name}  账目核对无误 · proves  (${seconds} s)`);
        continue;
      }
      broken += 1;
      log(`✗ ${community.code} ${community.name}`);
      log(`  ${violation.place} [${violation.proof}]`);
      log(`  ${violation.messageZh}`);
      log(`  ${violation.message}`);
    }
    return broken === 0 ? 0 : 1;
  });
}

async function chosen(database: Database, code: string | undefined): Promise<readonly CommunityName[]> {
  const all = await database.acrossCommunities((tx) => everyCommunity(tx));
  if (code === undefined) return all;
  const community = all.find((one) => one.code === code);
  if (!community) throw new Error(`there is no community ${JSON.stringify(code)}`);
  return [community];
}
