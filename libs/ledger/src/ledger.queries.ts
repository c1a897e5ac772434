import type { Database, Tx } from '@youhui/platform';
import { FUND } from './accounts';

export interface JournalView {
  readonly sequence: number;
  readonly kind: string;
  readonly commandId: string;
  readonly actor: string;
  readonly policyVersion: string;
  readonly reason: string;
  readonly occurredAt: Date;
  readonly postedAt: Date;
  readonly reversesSequence: number | null;
  readonly batchNo: number;
}

export interface LegView {
  readonly sequence: number;
  readonly from: string;
  readonly to: string;
  readonly asset: 'POINTS' | 'FEN';
  readonly amount: number;
  readonly fromBalanceAfter: number;
  readonly toBalanceAfter: number;
}

export interface LotMovementView {
  readonly sequence: number;
  readonly lotId: number;
  readonly holder: string;
  readonly issuer: string;
  readonly expiresOn: string;
  readonly changePoints: number;
}

export interface ChainView {
  readonly batchNo: number;
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly hash: string;
  readonly previousHash: string;
}

export interface HistoryLineView {
  readonly accountVersion: number;
  readonly sequence: number;
  readonly kind: string;
  readonly reason: string;
  readonly amountPoints: number;
  readonly balanceAfterPoints: number;
  readonly occurredAt: Date;
  /** Where it went or came from. */
  readonly counterAccount: string;
}

/** Every movement of an issuer's points since the books began. Points; all at least 0 but for a net that refunds outweigh. */
export interface IssuerMovementsView {
  readonly issuer: string;
  readonly openingPoints: number;
  readonly issuedPoints: number;
  /** Net of refunds. */
  readonly redeemedPoints: number;
  /** Earned points that were clawed back. */
  readonly cancelledPoints: number;
  /** Expired and donated. */
  readonly movedToCarePoints: number;
  readonly heldByMembersPoints: number;
  readonly heldByCarePoolPoints: number;
}

export const journalColumns = `sequence, kind, command_id as "commandId", actor, policy_version as "policyVersion", reason, occurred_at as "occurredAt",
  posted_at as "postedAt", reverses_sequence as "reversesSequence", batch_no as "batchNo" from ledger_journal`;

/** What screens ask of the books. */
export class LedgerQueries {
  constructor(private readonly database: Database) {}

  journal(communityId: string, sequence: number): Promise<JournalView | undefined> {
    return this.read(communityId, async (tx) => {
      const rows = await tx.query<JournalView>(`select ${journalColumns} where community_id = $1 and sequence = $2`, [
        communityId,
        sequence,
      ]);
      return rows[0];
    });
  }

  /** Newest first, before a given sequence. */
  journalPage(communityId: string, before: number, limit: number): Promise<JournalView[]> {
    return this.read(communityId, (tx) =>
      tx.query<JournalView>(
        `select ${journalColumns} where community_id = $1 and sequence < $2 order by sequence desc limit $3`,
        [communityId, before, limit],
      ),
    );
  }

  legs(communityId: string, sequences: readonly number[]): Promise<LegView[]> {
    return this.read(communityId, (tx) =>
      tx.query<LegView>(
        `select f.sequence, f.account as "from", t.account as "to", t.asset, t.amount, f.balance_after as "fromBalanceAfter", t.balance_after as "toBalanceAfter"
         from ledger_entry f join ledger_entry t on t.community_id = f.community_id and t.sequence = f.sequence and t.entry_no = f.entry_no + 1
         where f.community_id = $1 and f.sequence = any($2::bigint[]) and f.entry_no % 2 = 0 order by f.sequence, f.entry_no`,
        [communityId, sequences],
      ),
    );
  }

  lotMovements(communityId: string, sequences: readonly number[]): Promise<LotMovementView[]> {
    return this.read(communityId, (tx) =>
      tx.query<LotMovementView>(
        `select v.sequence, v.lot_id as "lotId", l.holder, l.issuer, l.expires_on as "expiresOn", v.change_points as "changePoints"
         from ledger_lot_movement v join ledger_lot l using (community_id, lot_id)
         where v.community_id = $1 and v.sequence = any($2::bigint[]) order by v.sequence, v.movement_no`,
        [communityId, sequences],
      ),
    );
  }

  chain(communityId: string, batchNos: readonly number[]): Promise<ChainView[]> {
    return this.read(communityId, (tx) =>
      tx.query<ChainView>(
        `select batch_no as "batchNo", first_sequence as "firstSequence", last_sequence as "lastSequence", encode(hash, 'hex') as hash, encode(previous_hash, 'hex') as "previousHash"
         from ledger_chain where community_id = $1 and batch_no = any($2::bigint[])`,
        [communityId, batchNos],
      ),
    );
  }

  /** Balances of every account whose name begins so. */
  balances(communityId: string, namesBegin: string): Promise<{ account: string; balance: number }[]> {
    return this.read(communityId, (tx) =>
      tx.query(
        `select account, balance from ledger_balance where community_id = $1 and starts_with(account, $2) order by account`,
        [communityId, namesBegin],
      ),
    );
  }

  /** The movements of every issuer that ever had points outstanding, from all entries and lots. */
  issuerMovements(communityId: string): Promise<IssuerMovementsView[]> {
    return this.read(communityId, (tx) =>
      tx.query<IssuerMovementsView>(
        `with leg as (
           select j.kind, f.account as "from", t.account as "to", t.amount
           from ledger_journal j
           join ledger_entry f using (community_id, sequence)
           join ledger_entry t on t.community_id = f.community_id and t.sequence = f.sequence and t.entry_no = f.entry_no + 1
           where j.community_id = $1 and f.entry_no % 2 = 0 and f.asset = 'POINTS'
         ), moved as (
           select substr("from", 8) as issuer, amount as opening, 0 as issued, 0 as redeemed, 0 as cancelled, 0 as care, 0 as members, 0 as pool
             from leg where kind = 'opening_lot'
           union all select substr("from", 8), 0, amount, 0, 0, 0, 0, 0 from leg where kind = 'checkout' and starts_with("from", 'issuer:')
           union all select '${FUND}', 0, amount, 0, 0, 0, 0, 0 from leg where starts_with("from", 'budget:') and starts_with("to", 'wallet:')
           union all select substr("to", 8), 0, 0, amount, 0, 0, 0, 0 from leg where kind = 'checkout' and starts_with("to", 'issuer:')
           union all select substr("from", 8), 0, 0, -amount, 0, 0, 0, 0 from leg where kind = 'refund' and starts_with("from", 'issuer:')
           union all select substr("to", 8), 0, 0, 0, amount, 0, 0, 0 from leg where kind = 'refund' and starts_with("to", 'issuer:')
           union all select l.issuer, 0, 0, 0, 0, m.change_points, 0, 0 from ledger_lot l join ledger_lot_movement m using (community_id, lot_id)
             where l.community_id = $1 and l.holder = 'care_pool' and m.change_points > 0
           union all select issuer, 0, 0, 0, 0, 0, case when holder = 'care_pool' then 0 else remaining_points end,
               case when holder = 'care_pool' then remaining_points else 0 end
             from ledger_lot where community_id = $1
         )
         select issuer, sum(opening)::bigint as "openingPoints", sum(issued)::bigint as "issuedPoints", sum(redeemed)::bigint as "redeemedPoints",
           sum(cancelled)::bigint as "cancelledPoints", sum(care)::bigint as "movedToCarePoints", sum(members)::bigint as "heldByMembersPoints",
           sum(pool)::bigint as "heldByCarePoolPoints"
         from moved group by issuer order by issuer`,
        [communityId],
      ),
    );
  }

  /** An account's entries with the reason of each, newest first, before a given account version. */
  history(communityId: string, account: string, before: number, limit: number): Promise<HistoryLineView[]> {
    return this.read(communityId, (tx) =>
      tx.query<HistoryLineView>(
        `select e.account_version as "accountVersion", e.sequence, j.kind, j.reason, e.amount as "amountPoints", e.balance_after as "balanceAfterPoints", j.occurred_at as "occurredAt",
           c.account as "counterAccount"
         from ledger_entry e join ledger_journal j using (community_id, sequence)
         join ledger_entry c on c.community_id = e.community_id and c.sequence = e.sequence and c.entry_no = e.entry_no # 1
         where e.community_id = $1 and e.account = $2 and e.account_version < $3 order by e.account_version desc limit $4`,
        [communityId, account, before, limit],
      ),
    );
  }

  private read<T>(communityId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.inCommunity(communityId, work);
  }
}
