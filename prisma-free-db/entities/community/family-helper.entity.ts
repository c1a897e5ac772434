import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from './member.entity';

/** An invitation to act for a member, and once it is accepted the help itself. */
@Entity('family_helper')
@Check('family_helper_name_ck', 'length(name) between 1 and 40')
@Check('family_helper_points_ck', 'day_points between 1 and 100')
@Check(
  'family_helper_invitation_ck',
  '(invitation_hash is null) = (invitation_until is null) and (invitation_hash is null or (accepted_at is null and ended_at is null))',
)
@Check(
  'family_helper_accepted_ck',
  '(accepted_at is null) = (helper_member_no is null) and helper_member_no <> member_no',
)
@Check('family_helper_ended_ck', '(ended_at is null) = (ended_by is null)')
@Index('family_helper_member_ix', ['communityId', 'memberNo'], { where: 'ended_at is null' })
@Index('family_helper_helper_ix', ['communityId', 'helperMemberNo'], {
  where: 'helper_member_no is not null and ended_at is null',
})
@Index('family_helper_open_ix', ['communityId', 'memberNo'], { unique: true, where: 'invitation_hash is not null' })
@Index('family_helper_invitation_ix', ['communityId', 'invitationHash'], {
  unique: true,
  where: 'invitation_hash is not null',
})
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], { name: 'family_helper_member_fk' })
@ForeignKey(() => Member, ['communityId', 'helperMemberNo'], ['communityId', 'memberNo'], {
  name: 'family_helper_helper_fk',
})
export class FamilyHelper {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'family_helper_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'helper_no', type: 'text', primaryKeyConstraintName: 'family_helper_pk' })
  helperNo: string;

  @Column({ name: 'member_no', type: 'text' })
  memberNo: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'day_points', type: 'bigint' })
  dayPoints: number;

  @Column({ name: 'until', type: 'timestamptz' })
  until: Date;

  @Column({ name: 'invited_at', type: 'timestamptz' })
  invitedAt: Date;

  @Column({ name: 'invited_by', type: 'text' })
  invitedBy: string;

  @Column({ name: 'invitation_hash', type: 'bytea', nullable: true })
  invitationHash: Buffer | null;

  @Column({ name: 'invitation_until', type: 'timestamptz', nullable: true })
  invitationUntil: Date | null;

  @Column({ name: 'helper_member_no', type: 'text', nullable: true })
  helperMemberNo: string | null;

  @Column({ name: 'accepted_at', type: 'timestamptz', nullable: true })
  acceptedAt: Date | null;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'ended_by', type: 'text', nullable: true })
  endedBy: string | null;
}
