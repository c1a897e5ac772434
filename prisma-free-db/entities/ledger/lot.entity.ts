import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Journal } from './journal.entity';

/** Points of one issuer and expiry in one wallet. An emptied lot stays and can be refilled. */
@Entity('ledger_lot')
@Check('ledger_lot_remaining_ck', 'remaining_points >= 0')
@Index('ledger_lot_holder_ix', ['communityId', 'holder', 'expiresOn', 'lotId'])
@Index('ledger_lot_expiry_ix', ['communityId', 'expiresOn'])
@Index('ledger_lot_care_ix', ['communityId', 'issuer', 'expiresOn', 'lotId'], { where: "holder = 'care_pool'" })
@ForeignKey(() => Journal, ['communityId', 'originSequence'], ['communityId', 'sequence'], {
  name: 'ledger_lot_journal_fk',
})
export class Lot {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'ledger_lot_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'lot_id', type: 'bigint', primaryKeyConstraintName: 'ledger_lot_pk' })
  lotId: number;

  @Column({ name: 'holder', type: 'text' })
  holder: string;

  @Column({ name: 'issuer', type: 'text' })
  issuer: string;

  @Column({ name: 'expires_on', type: 'date' })
  expiresOn: string;

  @Column({ name: 'remaining_points', type: 'bigint' })
  remainingPoints: number;

  @Column({ name: 'policy_version', type: 'text' })
  policyVersion: string;

  @Column({ name: 'origin_sequence', type: 'bigint' })
  originSequence: number;
}
