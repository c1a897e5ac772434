import { parseArgs } from 'node:util';
import { everyCommunity } from '@youhui/community';
import { RotateKeys } from '@youhui/identity';
import { dataFolderNamed, dataFolderOption } from '../instance/data-folder-option';
import { instanceDatabase } from '../instance/instance-database';
import { aside, log } from '../instance/log';
import { masterKeysIn } from '../instance/master-keys';
import { untilStopped } from '../instance/undo';

/** Wraps the keys of all members by the secret key of now. Interrupted it is started again; it goes on by itself. */
export async function rotateKeys(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: dataFolderOption });
  return untilStopped(async (undo) => {
    const role = { role: 'worker', connections: 2 } as const;
    const { database, folder } = await instanceDatabase(dataFolderNamed(values), undo, role, aside);
    const rotation = new RotateKeys(database, masterKeysIn(folder));
    for (const { communityId, code, name } of await database.acrossCommunities((tx) => everyCommunity(tx))) {
      const done = await rotation.execute(communityId, (so) => aside(`  ${code}: ${so} …`));
      log(`✓ ${code} ${name}  ${done} 把会员密钥已换新 · keys of members wrapped anew`);
    }
    return 0;
  });
}
