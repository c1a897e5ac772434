import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Journal } from './journal.entity';

/** One side of a transfer. Entries 2n and 2n+1 of a journal are the from and the to side of transfer n. */
@Entity('ledger_entry')
@Check('ledger_entry_amount_ck', 'amount <> 0 and (entry_no % 2 = 1) = (amount > 0)')
@Check('ledger_entry_asset_ck', "asset in ('POINTS','FEN')")
@Unique('ledger_entry_version_uq', ['communityId', 'account', 'accountVersion'])
@ForeignKey(() => Journal, ['communityId', 'sequence'], ['communityId', 'sequence'], {
  name: 'ledger_entry_journal_fk',
})
export class Entry {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'ledger_entry_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'sequence', type: 'bigint', primaryKeyConstraintName: 'ledger_entry_pk' })
  sequence: number;

  @PrimaryColumn({ name: 'entry_no', type: 'integer', primaryKeyConstraintName: 'ledger_entry_pk' })
  entryNo: number;

  @Column({ name: 'account', type: 'text' })
  account: string;

  @Column({ name: 'asset', type: 'text' })
  asset: string;

  @Column({ name: 'amount', type: 'bigint' })
  amount: number;

  @Column({ name: 'balance_after', type: 'bigint' })
  balanceAfter: number;

  @Column({ name: 'account_version', type: 'bigint' })
  accountVersion: number;
}
