import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Head } from './head.entity';

/** The hash of each batch over the batch before: what makes a later edit visible. */
@Entity('ledger_chain')
@Check('ledger_chain_range_ck', 'first_sequence <= last_sequence + 1 and first_command_no <= last_command_no')
@Check(
  'ledger_chain_format_ck',
  'format = 1 or (format = 2 and first_command_no is not null and last_command_no is not null and terms is not null)',
)
@ForeignKey(() => Head, ['communityId'], ['communityId'], { name: 'ledger_chain_head_fk' })
export class Chain {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'ledger_chain_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'batch_no', type: 'bigint', primaryKeyConstraintName: 'ledger_chain_pk' })
  batchNo: number;

  @Column({ name: 'first_sequence', type: 'bigint' })
  firstSequence: number;

  @Column({ name: 'last_sequence', type: 'bigint' })
  lastSequence: number;

  @Column({ name: 'first_command_no', type: 'bigint', nullable: true })
  firstCommandNo: number | null;

  @Column({ name: 'last_command_no', type: 'bigint', nullable: true })
  lastCommandNo: number | null;

  @Column({ name: 'format', type: 'integer' })
  format: number;

  @Column({ name: 'terms', type: 'jsonb', nullable: true })
  terms: object | null;

  @Column({ name: 'previous_hash', type: 'bytea' })
  previousHash: Buffer;

  @Column({ name: 'digest', type: 'bytea' })
  digest: Buffer;

  @Column({ name: 'hash', type: 'bytea' })
  hash: Buffer;

  @Column({ name: 'posted_at', type: 'timestamptz' })
  postedAt: Date;
}
