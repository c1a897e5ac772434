import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Head } from './head.entity';

/** The transfers of one command, all or none. */
@Entity('ledger_journal')
@Check('ledger_journal_sequence_ck', 'sequence > 0 and reverses_sequence < sequence')
@Unique('ledger_journal_command_uq', ['communityId', 'commandId'])
@Index('ledger_journal_time_ix', ['communityId', 'occurredAt', 'sequence'])
@Index('ledger_journal_kind_ix', ['communityId', 'kind', 'occurredAt', 'sequence'])
@Index('ledger_journal_actor_ix', ['communityId', 'actor', 'occurredAt', 'sequence'])
@ForeignKey(() => Head, ['communityId'], ['communityId'], { name: 'ledger_journal_head_fk' })
export class Journal {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'ledger_journal_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'sequence', type: 'bigint', primaryKeyConstraintName: 'ledger_journal_pk' })
  sequence: number;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'command_id', type: 'text' })
  commandId: string;

  @Column({ name: 'actor', type: 'text' })
  actor: string;

  @Column({ name: 'policy_version', type: 'text' })
  policyVersion: string;

  @Column({ name: 'reason', type: 'text' })
  reason: string;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt: Date;

  @Column({ name: 'posted_at', type: 'timestamptz' })
  postedAt: Date;

  @Column({ name: 'batch_no', type: 'bigint' })
  batchNo: number;

  @Column({ name: 'reverses_sequence', type: 'bigint', nullable: true })
  reversesSequence: number | null;
}
