import { scanStates } from '@youhui/checkout';
import { cycleStates } from '@youhui/clearing';
import { factsBetween, latestCommandNo, walletVersions } from '@youhui/ledger';
import type { Tx } from '@youhui/platform';

/** What somebody may wait for. */
export type Kind = 'cycle' | 'scan' | 'service' | 'wallet';

/** The key of those who wait for every member's, not for one's own. */
export const everybody = '';

interface Seen<Mark> {
  /** Where the next look goes on. */
  readonly mark: Mark;
  /** Ids of what has changed since the look before, by the key it is waited for under. */
  readonly changed: ReadonlyMap<string, readonly string[]>;
}

/** Looks once for all who wait in a community. A first look, without a mark, only says where the next goes on. */
type Look<Mark> = (
  tx: Tx,
  communityId: string,
  keys: ReadonlySet<string>,
  before: Mark | undefined,
) => Promise<Seen<Mark>>;

const lookAtCycles: Look<ReadonlyMap<string, string>> = async (tx, communityId, _, before) => {
  const mark = await cycleStates(tx, communityId);
  const ids = before ? [...mark.keys()].filter((cycle) => mark.get(cycle) !== before.get(cycle)) : [];
  return { mark, changed: new Map(ids.length > 0 ? [[everybody, ids]] : []) };
};

/** Command numbers have no gaps and are given under one lock: what is read up to the latest is complete. */
const lookAtServices: Look<number> = async (tx, communityId, _, before) => {
  const mark = await latestCommandNo(tx, communityId);
  const changed = new Map<string, string[]>();
  if (before === undefined || before >= mark) return { mark, changed };
  const facts = await factsBetween(tx, communityId, ['service.approved', 'service.rejected'], before, mark);
  for (const { payload } of facts)
    for (const key of [everybody, String(payload['memberNo'])])
      changed.set(key, [...(changed.get(key) ?? []), String(payload['serviceId'])]);
  return { mark, changed };
};

const lookAtWallets: Look<ReadonlyMap<string, number>> = async (tx, communityId, keys, before) => {
  const versions = await walletVersions(tx, communityId, [...keys]);
  const mark = new Map([...keys].map((memberNo) => [memberNo, versions.get(memberNo) ?? 0]));
  const moved = [...keys].filter((key) => before?.has(key) && before.get(key) !== mark.get(key));
  return { mark, changed: new Map(moved.map((memberNo) => [memberNo, [memberNo]])) };
};

const lookAtScans: Look<ReadonlyMap<string, string>> = async (tx, communityId, keys, before) => {
  const { text, values } = scanStates(communityId, [...keys]);
  const rows = await tx.query<{ memberNo: string; quoteId: string; state: string }>(text, values);
  const mark = new Map([...keys].map((memberNo) => [memberNo, '']));
  for (const { memberNo, state } of rows) mark.set(memberNo, state);
  const changed = rows.filter(({ memberNo, state }) => before?.has(memberNo) && before.get(memberNo) !== state);
  return { mark, changed: new Map(changed.map(({ memberNo, quoteId }) => [memberNo, [quoteId]])) };
};

export const looks = {
  cycle: lookAtCycles,
  scan: lookAtScans,
  service: lookAtServices,
  wallet: lookAtWallets,
} as unknown as {
  readonly [Name in Kind]: Look<unknown>;
};
