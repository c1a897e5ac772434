import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Head } from './head.entity';

/** Where every account stands now. Hot and narrow: no index on what changes. */
@Entity('ledger_balance')
@Check('ledger_balance_floor_ck', 'floor is null or balance >= floor')
@Check('ledger_balance_safe_ck', 'balance between -9007199254740991 and 9007199254740991')
@ForeignKey(() => Head, ['communityId'], ['communityId'], { name: 'ledger_balance_head_fk' })
export class Balance {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'ledger_balance_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'account', type: 'text', primaryKeyConstraintName: 'ledger_balance_pk' })
  account: string;

  @Column({ name: 'asset', type: 'text' })
  asset: string;

  @Column({ name: 'floor', type: 'bigint', nullable: true })
  floor: number | null;

  @Column({ name: 'balance', type: 'bigint' })
  balance: number;

  @Column({ name: 'version', type: 'bigint' })
  version: number;
}
