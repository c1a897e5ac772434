import type { Database, Tx } from '@youhui/platform';
import type { Lot } from './command-kind';

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
}

const journalColumns = `sequence, kind, command_id as "commandId", actor, policy_version as "policyVersion", reason, occurred_at as "occurredAt",
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

  /** Lots with something left, soonest to expire first. */
  lots(communityId: string, holders: readonly string[]): Promise<Lot[]> {
    return this.read(communityId, (tx) =>
      tx.query<Lot>(
        `select lot_id as "lotId", holder, issuer, expires_on as "expiresOn", remaining_points as "remainingPoints", policy_version as "policyVersion", origin_sequence as "originSequence"
         from ledger_lot where community_id = $1 and holder = any($2::text[]) and remaining_points > 0 order by expires_on, lot_id`,
        [communityId, holders],
      ),
    );
  }

  /** An account's entries with the reason of each, newest first, before a given account version. */
  history(communityId: string, account: string, before: number, limit: number): Promise<HistoryLineView[]> {
    return this.read(communityId, (tx) =>
      tx.query<HistoryLineView>(
        `select e.account_version as "accountVersion", e.sequence, j.kind, j.reason, e.amount as "amountPoints", e.balance_after as "balanceAfterPoints", j.occurred_at as "occurredAt"
         from ledger_entry e join ledger_journal j using (community_id, sequence)
         where e.community_id = $1 and e.account = $2 and e.account_version < $3 order by e.account_version desc limit $4`,
        [communityId, account, before, limit],
      ),
    );
  }

  private read<T>(communityId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.inCommunity(communityId, work);
  }
}
