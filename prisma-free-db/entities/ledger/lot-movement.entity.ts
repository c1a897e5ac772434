import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Journal } from './journal.entity';
import { Lot } from './lot.entity';

/** What a journal put into a lot or took from it. */
@Entity('ledger_lot_movement')
@Check('ledger_lot_movement_ck', 'change_points <> 0 and remaining_after_points >= 0')
@Index('ledger_lot_movement_lot_ix', ['communityId', 'lotId', 'sequence'])
@ForeignKey(() => Lot, ['communityId', 'lotId'], ['communityId', 'lotId'], { name: 'ledger_lot_movement_lot_fk' })
@ForeignKey(() => Journal, ['communityId', 'sequence'], ['communityId', 'sequence'], {
  name: 'ledger_lot_movement_journal_fk',
})
export class LotMovement {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'ledger_lot_movement_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'sequence', type: 'bigint', primaryKeyConstraintName: 'ledger_lot_movement_pk' })
  sequence: number;

  @PrimaryColumn({ name: 'movement_no', type: 'integer', primaryKeyConstraintName: 'ledger_lot_movement_pk' })
  movementNo: number;

  @Column({ name: 'lot_id', type: 'bigint' })
  lotId: number;

  @Column({ name: 'change_points', type: 'bigint' })
  changePoints: number;

  @Column({ name: 'remaining_after_points', type: 'bigint' })
  remainingAfterPoints: number;
}
