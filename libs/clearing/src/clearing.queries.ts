import { addDays, type LocalDate } from '@youhui/kernel';
import { account, FUND } from '@youhui/ledger';
import type { Database } from '@youhui/platform';
import type { ObligationRow } from './obligation';
import { openCycle, readCycle, readCycles, type CycleRow, type PartyStatus } from './cycle-rows';

export interface PositionView {
  readonly party: string;
  readonly name: string;
  readonly carriedInFen: number;
  readonly fundFen: number;
  readonly interchangeReceivableFen: number;
  readonly interchangePayableFen: number;
  readonly netFen: number;
  /** Null while the cycle is open. */
  readonly status: PartyStatus | null;
}

export interface SettlementView extends Omit<PositionView, 'name' | 'status'> {
  readonly cycle: string;
  readonly status: PartyStatus;
}

/** What screens ask about cycles and positions. */
export class ClearingQueries {
  constructor(private readonly database: Database) {}

  /** What each of these journals made issuers owe. */
  obligations(communityId: string, sequences: readonly number[]): Promise<ObligationRow[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<ObligationRow>(
        `select sequence, issuer, acceptor, points, owed_fen as "owedFen", receivable_fen as "receivableFen", donation_fen as "donationFen", concession_fen as "concessionFen"
         from obligation where community_id = $1 and sequence = any($2::bigint[]) order by sequence, issuer`,
        [communityId, sequences],
      ),
    );
  }

  openCycle(communityId: string): Promise<CycleRow | undefined> {
    return this.database.inCommunity(communityId, (tx) => openCycle(tx, communityId));
  }

  /** What the open cycle will bring a shop as of now, and on which day it is over. */
  async nextPayout(
    communityId: string,
    merchantNo: string,
  ): Promise<{ readonly cycle: string; readonly dueOn: LocalDate; readonly netFen: number }> {
    const [open] = await this.database.ask<{ cycle: string; endsOn: LocalDate; netFen: number }>(communityId, {
      text: `select cycle, ends_on as "endsOn", coalesce((select balance from ledger_balance where community_id = $1 and account = $2), 0) as "netFen"
            from cycle where community_id = $1 and state = 'open'`,
      values: [communityId, account.clearing(merchantNo)],
    });
    if (!open) throw new Error(`Community ${communityId} has no open cycle`);
    return { cycle: open.cycle, dueOn: addDays(open.endsOn, 1), netFen: open.netFen };
  }

  cycle(communityId: string, cycle: string): Promise<CycleRow | undefined> {
    return this.database.inCommunity(communityId, (tx) => readCycle(tx, communityId, cycle));
  }

  cycles(communityId: string, before: number, limit: number): Promise<CycleRow[]> {
    return this.database.inCommunity(communityId, (tx) => readCycles(tx, communityId, before, limit));
  }

  /** Every party of every netted cycle, oldest cycle first, shops in the order of joining, the fund last. */
  settlements(communityId: string): Promise<SettlementView[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<SettlementView>(
        `select cycle, p.party, p.carried_in_fen as "carriedInFen", p.fund_fen as "fundFen", p.interchange_receivable_fen as "interchangeReceivableFen",
           p.interchange_payable_fen as "interchangePayableFen", p.net_fen as "netFen", p.status
         from cycle c join cycle_party p using (community_id, cycle)
         where c.community_id = $1 and c.state = 'netted' order by c.ordinal, p.ordinal`,
        [communityId],
      ),
    );
  }

  /** Every party of a cycle, shops in the order of joining, the fund last. Of the open cycle: as it stands. */
  positions(communityId: string, cycle: CycleRow): Promise<PositionView[]> {
    if (cycle.state !== 'open') {
      return this.database.inCommunity(communityId, (tx) =>
        tx.query<PositionView>(
          `select p.party, coalesce(m.name, '社区基金') as name, p.carried_in_fen as "carriedInFen", coalesce(p.fund_fen, 0) as "fundFen",
             coalesce(p.interchange_receivable_fen, 0) as "interchangeReceivableFen", coalesce(p.interchange_payable_fen, 0) as "interchangePayableFen",
             p.net_fen as "netFen", p.status
           from cycle_party p left join merchant m on m.community_id = p.community_id and m.merchant_no = p.party
           where p.community_id = $1 and p.cycle = $2 order by p.ordinal`,
          [communityId, cycle.cycle],
        ),
      );
    }
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<PositionView>(
        `with o as (select * from obligation where community_id = $1 and sequence >= $2),
         party as (select merchant_no as party, name, ordinal from merchant where community_id = $1 union all select '${FUND}', '社区基金', 2147483647)
         select party, name, coalesce(c.net_fen, 0) as "carriedInFen",
           coalesce((select sum(receivable_fen) from o where acceptor = party and issuer = '${FUND}'), 0)::bigint
             - case when party = '${FUND}' then coalesce((select sum(owed_fen) from o where issuer = '${FUND}'), 0)::bigint else 0 end as "fundFen",
           case when party = '${FUND}' then coalesce((select sum(donation_fen) from o), 0)::bigint
             else coalesce((select sum(receivable_fen) from o where acceptor = party and issuer <> '${FUND}'), 0)::bigint end as "interchangeReceivableFen",
           case when party = '${FUND}' then 0 else coalesce((select sum(owed_fen) from o where issuer = party), 0)::bigint end as "interchangePayableFen",
           case when party = '${FUND}'
             then (select coalesce(sum(balance), 0)::bigint from ledger_balance where community_id = $1 and account in ('${account.clearing(FUND)}', '${account.clearingDonations}'))
             else coalesce((select balance from ledger_balance where community_id = $1 and account = 'clearing:' || party), 0) end as "netFen",
           null as status
         from party left join (select p.party, p.net_fen from cycle_party p join cycle y using (community_id, cycle)
           where p.community_id = $1 and y.ordinal = $3 - 1 and p.status = 'carried') c using (party)
         order by ordinal`,
        [communityId, cycle.firstSequence, cycle.ordinal],
      ),
    );
  }
}
