import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../community/member.entity';

/** A wish to leave for good. */
@Entity('member_deletion')
@Check(
  'member_deletion_end_ck',
  '(cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null or done_at is null)',
)
@Check('member_deletion_due_ck', 'due_at > requested_at')
@Index('member_deletion_open_ix', ['communityId', 'memberNo'], { unique: true, where: 'cancelled_at is null' })
@Index('member_deletion_due_ix', ['dueAt'], { where: 'cancelled_at is null and done_at is null' })
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], {
  name: 'member_deletion_member_fk',
})
export class MemberDeletion {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_deletion_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'deletion_id', type: 'text', primaryKeyConstraintName: 'member_deletion_pk' })
  deletionId: string;

  @Column({ name: 'member_no', type: 'text' })
  memberNo: string;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  @Column({ name: 'requested_by', type: 'text' })
  requestedBy: string;

  @Column({ name: 'due_at', type: 'timestamptz' })
  dueAt: Date;

  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  cancelledAt: Date | null;

  @Column({ name: 'cancelled_by', type: 'text', nullable: true })
  cancelledBy: string | null;

  @Column({ name: 'done_at', type: 'timestamptz', nullable: true })
  doneAt: Date | null;
}
