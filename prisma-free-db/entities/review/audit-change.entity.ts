import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one row said before something changed it, and what it said then. */
@Entity('audit_change')
@Index('audit_change_entry_ix', ['communityId', 'entryId'], { where: 'entry_id is not null' })
@Index('audit_change_member_ix', ['communityId', 'memberNo', 'at'], { where: 'member_no is not null' })
export class AuditChange {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'audit_change_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'at', type: 'timestamptz', primaryKeyConstraintName: 'audit_change_pk' })
  at: Date;

  @PrimaryColumn({ name: 'change_id', type: 'uuid', primaryKeyConstraintName: 'audit_change_pk' })
  changeId: string;

  @Column({ name: 'entry_id', type: 'uuid', nullable: true })
  entryId: string | null;

  @Column({ name: 'subject_table', type: 'text' })
  subjectTable: string;

  @Column({ name: 'subject', type: 'text' })
  subject: string;

  @Column({ name: 'member_no', type: 'text', nullable: true })
  memberNo: string | null;

  @Column({ name: 'was', type: 'jsonb' })
  was: object;

  @Column({ name: 'became', type: 'jsonb' })
  became: object;
}
