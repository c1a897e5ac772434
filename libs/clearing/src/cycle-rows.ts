import type { LocalDate } from '@youhui/kernel';
import { tableRows, type RowSet } from '@youhui/ledger';
import type { Tx } from '@youhui/platform';
import type { CycleCalendar } from './cycle-calendar';

export interface CycleRow {
  readonly cycle: string;
  readonly ordinal: number;
  readonly state: 'open' | 'cut' | 'netted';
  readonly openedOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly firstSequence: number;
  readonly lastSequence: number | null;
  readonly cutRequestedAt: Date | null;
  readonly cutRequestedBy: string | null;
  readonly cutAt: Date | null;
  readonly nettedAt: Date | null;
  readonly fencing: number;
}

/** By ordinal: the open cycle may still get another name. */
export const cycleRows = tableRows<CycleRow>({
  table: 'cycle',
  key: ['ordinal'],
  columns: {
    ordinal: ['ordinal', 'int'],
    cycle: ['cycle', 'text'],
    state: ['state', 'text'],
    openedOn: ['opened_on', 'date'],
    endsOn: ['ends_on', 'date'],
    firstSequence: ['first_sequence', 'bigint'],
    lastSequence: ['last_sequence', 'bigint'],
    cutRequestedAt: ['cut_requested_at', 'timestamptz'],
    cutRequestedBy: ['cut_requested_by', 'text'],
    cutAt: ['cut_at', 'timestamptz'],
    nettedAt: ['netted_at', 'timestamptz'],
    fencing: ['fencing', 'int'],
  },
  updates: ['cycle', 'state', 'lastSequence', 'cutRequestedAt', 'cutRequestedBy', 'cutAt'],
});

export type PartyStatus = 'pay' | 'collect' | 'carried' | 'zero' | 'fund';

/** A party at a cut. The parts of the net are filled in when the cycle is netted. */
export interface CyclePartyRow {
  readonly cycle: string;
  readonly party: string;
  readonly ordinal: number;
  readonly carriedInFen: number;
  readonly netFen: number;
  readonly status: PartyStatus;
}

export const cyclePartyRows = tableRows<CyclePartyRow>({
  table: 'cycle_party',
  key: ['cycle', 'party'],
  columns: {
    cycle: ['cycle', 'text'],
    party: ['party', 'text'],
    ordinal: ['ordinal', 'int'],
    carriedInFen: ['carried_in_fen', 'bigint'],
    netFen: ['net_fen', 'bigint'],
    status: ['status', 'text'],
  },
});

/** What a cut stands on: the open cycle, the calendar, and every shop with what it carried in. */
export interface CutGround {
  readonly key: 'open';
  readonly calendar: CycleCalendar;
  readonly open: CycleRow;
  readonly merchants: readonly {
    readonly merchantNo: string;
    readonly ordinal: number;
    readonly carriedInFen: number;
  }[];
}

export const cutGround: RowSet<CutGround> = {
  name: 'cut ground',
  keyOf: ({ key }) => key,
  read: async (tx, communityId) => {
    const open = await openCycle(tx, communityId);
    const [community] = await tx.query<{ calendar: CycleCalendar }>(
      'select cycle_calendar as calendar from community where community_id = $1',
      [communityId],
    );
    const merchants = await tx.query<CutGround['merchants'][number]>(
      `select m.merchant_no as "merchantNo", m.ordinal, coalesce(p.net_fen, 0) as "carriedInFen"
       from merchant m
       left join cycle c on c.community_id = m.community_id and c.ordinal = $2 - 1
       left join cycle_party p on p.community_id = m.community_id and p.cycle = c.cycle and p.party = m.merchant_no and p.status = 'carried'
       where m.community_id = $1 order by m.ordinal`,
      [communityId, open?.ordinal ?? 0],
    );
    return open && community ? [{ key: 'open', calendar: community.calendar, open, merchants }] : [];
  },
};

/** The names taken by cycles of one stretch of the calendar: its label, and that with `.2`, `.3` …. */
export const labelsOfStretch: RowSet<{ readonly label: string; readonly taken: readonly string[] }> = {
  name: 'labels of a stretch',
  keyOf: ({ label }) => label,
  read: (tx, communityId, labels) =>
    Promise.all(
      labels.map(async (label) => {
        const rows = await tx.query<{ cycle: string }>(
          `select cycle from cycle where community_id = $1 and (cycle = $2 or starts_with(cycle, $2 || '.'))`,
          [communityId, label],
        );
        return { label, taken: rows.map(({ cycle }) => cycle) };
      }),
    ),
};

const cycleColumns = `cycle, ordinal, state, opened_on as "openedOn", ends_on as "endsOn", first_sequence as "firstSequence", last_sequence as "lastSequence",
  cut_requested_at as "cutRequestedAt", cut_requested_by as "cutRequestedBy", cut_at as "cutAt", netted_at as "nettedAt", fencing from cycle`;

export async function openCycle(tx: Tx, communityId: string): Promise<CycleRow | undefined> {
  const rows = await tx.query<CycleRow>(`select ${cycleColumns} where community_id = $1 and state = 'open'`, [
    communityId,
  ]);
  return rows[0];
}

export async function readCycle(tx: Tx, communityId: string, cycle: string): Promise<CycleRow | undefined> {
  const rows = await tx.query<CycleRow>(`select ${cycleColumns} where community_id = $1 and cycle = $2`, [
    communityId,
    cycle,
  ]);
  return rows[0];
}

/** Cycles of any state, newest first, before a given ordinal. */
export function readCycles(tx: Tx, communityId: string, before: number, limit: number): Promise<CycleRow[]> {
  return tx.query<CycleRow>(
    `select ${cycleColumns} where community_id = $1 and ordinal < $2 order by ordinal desc limit $3`,
    [communityId, before, limit],
  );
}
