import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { Head } from './head.entity';

/** A command and the answer it got, for ever. */
@Entity('ledger_command')
@Unique('ledger_command_no_uq', ['communityId', 'commandNo'])
@ForeignKey(() => Head, ['communityId'], ['communityId'], { name: 'ledger_command_head_fk' })
export class Command {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'ledger_command_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'command_id', type: 'text', primaryKeyConstraintName: 'ledger_command_pk' })
  commandId: string;

  @Column({ name: 'command_no', type: 'bigint' })
  commandNo: number;

  @Column({ name: 'kind', type: 'text' })
  kind: string;

  @Column({ name: 'content_hash', type: 'bytea' })
  contentHash: Buffer;

  @Column({ name: 'content', type: 'jsonb' })
  content: unknown;

  @Column({ name: 'answer', type: 'jsonb' })
  answer: unknown;

  @Column({ name: 'sequence', type: 'bigint', nullable: true })
  sequence: number | null;

  @Column({ name: 'actor', type: 'text' })
  actor: string;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt: Date;

  @Column({ name: 'posted_at', type: 'timestamptz' })
  postedAt: Date;
}
