import type { Database } from '@youhui/platform';
import type { MasterKeys } from '../master-keys';
import { countKeysToRewrap, keysToRewrap, rewrap } from '../member-key.store';
import { unwrap, wrap } from '../member-seal';

const keysABatch = 200;

/**
 * Wraps every member's key of a community by the current master key, two hundred in a transaction: what is sealed stays as
 * it is, and whoever has both master keys reads and writes all the while. Interrupted, it goes on where it stopped; done
 * twice, the second time changes nothing. Answers how many were wrapped anew.
 */
export class RotateKeys {
  constructor(
    private readonly database: Database,
    private readonly masters: MasterKeys,
  ) {}

  /** How many keys are not yet under the current master key. */
  left(communityId: string): Promise<number> {
    return this.database.inCommunity(communityId, (tx) => countKeysToRewrap(tx, communityId, this.masters.current));
  }

  async execute(communityId: string, tell: (done: number) => void = () => undefined): Promise<number> {
    for (let done = 0; ;) {
      const wrapped = await this.batch(communityId);
      done += wrapped;
      if (wrapped === 0) return done;
      tell(done);
    }
  }

  private batch(communityId: string): Promise<number> {
    const { masters } = this;
    const { current } = masters;
    return this.database.inCommunity(communityId, async (tx) => {
      const keys = await keysToRewrap(tx, communityId, current, keysABatch);
      const anew = keys.flatMap(({ memberNo, masterKey, wrappedKey }) => {
        if (!wrappedKey) return [];
        const key = unwrap(masters.key(masterKey), communityId, memberNo, wrappedKey);
        return { memberNo, masterKey: current, wrappedKey: wrap(masters.key(current), communityId, memberNo, key) };
      });
      if (anew.length > 0) await rewrap(tx, communityId, anew);
      return anew.length;
    });
  }
}
