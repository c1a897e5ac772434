import type { Clock } from '@youhui/kernel';
import { FUND } from '@youhui/ledger';
import type { Database, Tx } from '@youhui/platform';

/** The books do not prove: settlement stops here until somebody has found out why. */
export class CycleDoesNotProve extends Error {}

/**
 * Splits each party's net of a cut cycle into what it consists of, from the obligations of the cycle's range, and
 * proves it: every party's parts give its net, and the movements sum to zero. Then the cycle is netted.
 * May run twice, and twice at once: the cycle's row is taken, and a netted cycle stays as it is.
 */
export class NetCycle {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(communityId: string, cycle: string): Promise<void> {
    await this.database.inCommunity(communityId, (tx) => net(tx, communityId, cycle, this.clock.now()));
  }
}

interface TakenCycle {
  readonly state: string;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly fencing: number;
}

async function net(tx: Tx, communityId: string, cycle: string, at: Date): Promise<void> {
  const [taken] = await tx.query<TakenCycle>(
    `select state, first_sequence as "firstSequence", last_sequence as "lastSequence", fencing from cycle where community_id = $1 and cycle = $2 for update`,
    [communityId, cycle],
  );
  if (taken?.state !== 'cut') return;
  const unproved = await tx.query<{ party: string }>(
    `with movement as (
       select acceptor as party, sum(receivable_fen) filter (where issuer = '${FUND}') as fund, sum(receivable_fen) filter (where issuer <> '${FUND}') as receivable, 0 as payable
       from obligation where community_id = $1 and sequence between $3 and $4 group by acceptor
       union all
       select issuer, -coalesce(sum(owed_fen) filter (where issuer = '${FUND}'), 0), 0, coalesce(sum(owed_fen) filter (where issuer <> '${FUND}'), 0)
       from obligation where community_id = $1 and sequence between $3 and $4 group by issuer
       union all
       select '${FUND}', 0, coalesce(sum(donation_fen), 0), 0 from obligation where community_id = $1 and sequence between $3 and $4
     ), part as (
       select p.party, coalesce(sum(m.fund), 0)::bigint as fund, coalesce(sum(m.receivable), 0)::bigint as receivable, coalesce(sum(m.payable), 0)::bigint as payable
       from cycle_party p left join movement m using (party) where p.community_id = $1 and p.cycle = $2 group by p.party
     ), kept as (
       update cycle_party p set fund_fen = part.fund, interchange_receivable_fen = part.receivable, interchange_payable_fen = part.payable
       from part where p.community_id = $1 and p.cycle = $2 and p.party = part.party
         and p.net_fen = p.carried_in_fen + part.fund + part.receivable - part.payable
       returning p.party, part.fund + part.receivable - part.payable as movement
     )
     select party from part where party not in (select party from kept)
     union all select 'the sum of all parties' where (select coalesce(sum(movement), 0) from kept) <> 0`,
    [communityId, cycle, taken.firstSequence, taken.lastSequence],
  );
  if (unproved.length > 0)
    throw new CycleDoesNotProve(`Cycle ${cycle} does not prove: ${unproved.map(({ party }) => party).join(', ')}`);
  const done = await tx.query(
    `update cycle set state = 'netted', netted_at = $3, fencing = fencing + 1 where community_id = $1 and cycle = $2 and fencing = $4 returning cycle`,
    [communityId, cycle, at, taken.fencing],
  );
  if (done.length === 0) throw new CycleDoesNotProve(`Cycle ${cycle} was taken by another run`);
}
