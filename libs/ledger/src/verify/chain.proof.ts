import type { Tx } from '@youhui/platform';
import { chainHash, chainStart, digestOf, type ChainedCommand, type ChainedJournal } from '../chain';
import type { Fault, Walk } from './proof';
import { chainedCommands, chainedJournals, linksAfter, type LinkRow } from './history.store';

const linksAPage = 200;
/** Journals and commands in memory at once; a batch has at most a few hundred of either. */
const rowsASlice = 4000;

/**
 * That the chain follows, link by link, from the history as it stands now. It covers every row of it, so it comes last:
 * whatever no other proof has found shows here, by its batch.
 */
export const chainProof: Walk = {
  name: 'chain',
  promise: {
    en: 'Each link of the chain is the hash of the one before and of the batch as it was posted.',
    zh: '哈希链的每一环由前一环与该批入账内容算出。',
  },
  async firstFault(tx, communityId) {
    let previous = chainStart(communityId);
    for (let after = 0; ;) {
      const links = await linksAfter(tx, communityId, after, linksAPage);
      for (const slice of slices(links)) {
        const fault = await firstBrokenLink(tx, communityId, previous, slice);
        if (fault) return fault;
        previous = (slice.at(-1) as LinkRow).hash;
      }
      const last = links.at(-1);
      if (!last) return undefined;
      after = last.batchNo;
    }
  },
};

async function firstBrokenLink(
  tx: Tx,
  communityId: string,
  start: Buffer,
  links: readonly LinkRow[],
): Promise<Fault | undefined> {
  const [first, last] = [links[0] as LinkRow, links.at(-1) as LinkRow];
  const journals = await chainedJournals(tx, communityId, first.firstSequence, last.lastSequence);
  const commandNos = links.flatMap(({ firstCommandNo, lastCommandNo }) =>
    [firstCommandNo ?? [], lastCommandNo ?? []].flat(),
  );
  const commands = await chainedCommands(tx, communityId, commandNos[0] ?? 1, commandNos.at(-1) ?? 0);
  const takeJournals = inTurn(journals, ({ sequence }: ChainedJournal) => sequence);
  const takeCommands = inTurn(commands, ({ commandNo }: ChainedCommand) => commandNo);
  let previous = start;
  for (const link of links) {
    const batch = {
      journals: takeJournals(link.lastSequence),
      commands: takeCommands(link.lastCommandNo ?? 0),
      terms: link.terms ?? { timezone: '', policies: [] },
    };
    const digest = digestOf(batch, link.format);
    const hash = chainHash(previous, communityId, link.firstSequence, link.lastSequence, digest);
    if (!link.previousHash.equals(previous) || !link.digest.equals(digest) || !link.hash.equals(hash))
      return { place: link.place };
    previous = hash;
  }
  return undefined;
}

/** Runs of links that together cover no more than so many rows, at least one link each. */
function slices(links: readonly LinkRow[]): LinkRow[][] {
  const runs: LinkRow[][] = [];
  let rows = Infinity;
  for (const link of links) {
    const own = link.lastSequence - link.firstSequence + (link.lastCommandNo ?? 0) - (link.firstCommandNo ?? 0) + 2;
    if (rows + own > rowsASlice) {
      runs.push([]);
      rows = 0;
    }
    rows += own;
    runs.at(-1)?.push(link);
  }
  return runs;
}

/** Takes rows from the front, up to and with a number. */
function inTurn<Row>(rows: readonly Row[], numberOf: (row: Row) => number): (upTo: number) => Row[] {
  let next = 0;
  return (upTo) => {
    const first = next;
    while (next < rows.length && numberOf(rows[next] as Row) <= upTo) next += 1;
    return rows.slice(first, next);
  };
}
