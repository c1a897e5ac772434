import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Community } from '../community/community.entity';

/** The community's pen: whoever holds this row writes, and numbers what is written. */
@Entity('ledger_head')
@ForeignKey(() => Community, ['communityId'], ['communityId'], { name: 'ledger_head_community_fk' })
export class Head {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'ledger_head_pk' })
  communityId: string;

  @Column({ name: 'command_no', type: 'bigint' })
  commandNo: number;

  @Column({ name: 'sequence', type: 'bigint' })
  sequence: number;

  @Column({ name: 'lot_no', type: 'bigint' })
  lotNo: number;

  @Column({ name: 'batch_no', type: 'bigint' })
  batchNo: number;

  @Column({ name: 'chain_hash', type: 'bytea' })
  chainHash: Buffer;

  @Column({ name: 'posted_at', type: 'timestamptz' })
  postedAt: Date;
}
