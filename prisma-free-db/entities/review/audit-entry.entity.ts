import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One thing that somebody did or tried. */
@Entity('audit_entry')
@Check('audit_entry_asked_ck', 'asked is null or member_no is null')
@Check('audit_entry_sealed_ck', 'sealed is null or member_no is not null')
@Index('audit_entry_member_ix', ['communityId', 'memberNo', 'at', 'entryId'], { where: 'member_no is not null' })
@Index('audit_entry_actor_ix', ['communityId', 'actor', 'at', 'entryId'])
@Index('audit_entry_action_ix', ['communityId', 'action', 'at', 'entryId'])
export class AuditEntry {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'audit_entry_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'at', type: 'timestamptz', primaryKeyConstraintName: 'audit_entry_pk' })
  at: Date;

  @PrimaryColumn({ name: 'entry_id', type: 'uuid', primaryKeyConstraintName: 'audit_entry_pk' })
  entryId: string;

  @Column({ name: 'actor', type: 'text' })
  actor: string;

  @Column({ name: 'action', type: 'text' })
  action: string;

  @Column({ name: 'outcome', type: 'text' })
  outcome: string;

  @Column({ name: 'member_no', type: 'text', nullable: true })
  memberNo: string | null;

  @Column({ name: 'on_behalf', type: 'boolean' })
  onBehalf: boolean;

  @Column({ name: 'merchant_no', type: 'text', nullable: true })
  merchantNo: string | null;

  @Column({ name: 'terminal_no', type: 'text', nullable: true })
  terminalNo: string | null;

  @Column({ name: 'request_id', type: 'text' })
  requestId: string;

  @Column({ name: 'network', type: 'text' })
  network: string;

  @Column({ name: 'asked', type: 'jsonb', nullable: true })
  asked: object | null;

  @Column({ name: 'sealed', type: 'bytea', nullable: true })
  sealed: Buffer | null;
}
