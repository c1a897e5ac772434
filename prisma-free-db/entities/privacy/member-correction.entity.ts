import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../community/member.entity';

/** Something of a member that is to be put right. */
@Entity('member_correction')
@Check('member_correction_field_ck', "field in ('display_name','category','household_no')")
@Check(
  'member_correction_decided_ck',
  '(decided_at is null) = (decided_by is null) and (decided_at is null) = (accepted is null)',
)
@Index('member_correction_member_ix', ['communityId', 'memberNo', 'requestedAt'])
@Index('member_correction_open_ix', ['communityId', 'memberNo', 'field'], { unique: true, where: 'decided_at is null' })
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], {
  name: 'member_correction_member_fk',
})
export class MemberCorrection {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_correction_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'correction_id', type: 'text', primaryKeyConstraintName: 'member_correction_pk' })
  correctionId: string;

  @Column({ name: 'member_no', type: 'text' })
  memberNo: string;

  @Column({ name: 'field', type: 'text' })
  field: string;

  @Column({ name: 'before_sealed', type: 'bytea', nullable: true })
  beforeSealed: Buffer | null;

  @Column({ name: 'after_sealed', type: 'bytea' })
  afterSealed: Buffer;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  @Column({ name: 'requested_by', type: 'text' })
  requestedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ name: 'accepted', type: 'boolean', nullable: true })
  accepted: boolean | null;
}
