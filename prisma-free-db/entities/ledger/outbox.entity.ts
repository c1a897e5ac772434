import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Head } from './head.entity';

/** Facts to be told after the commit that made them true. */
@Entity('ledger_outbox')
@Index('ledger_outbox_waiting_ix', ['createdAt'], { where: 'relayed_at is null' })
@ForeignKey(() => Head, ['communityId'], ['communityId'], { name: 'ledger_outbox_head_fk' })
export class Outbox {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'ledger_outbox_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'command_no', type: 'bigint', primaryKeyConstraintName: 'ledger_outbox_pk' })
  commandNo: number;

  @PrimaryColumn({ name: 'fact_no', type: 'integer', primaryKeyConstraintName: 'ledger_outbox_pk' })
  factNo: number;

  @Column({ name: 'topic', type: 'text' })
  topic: string;

  @Column({ name: 'payload', type: 'jsonb' })
  payload: unknown;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'relayed_at', type: 'timestamptz', nullable: true })
  relayedAt: Date | null;
}
