import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../community/member.entity';

/** Asked of a second person: to read a minor’s data or a care note. */
@Entity('personal_data_access')
@Check(
  'personal_data_access_decided_ck',
  '(decided_at is null) = (decided_by is null) and (decided_at is null) = (granted is null) and (granted is true) = (until is not null)',
)
@Check('personal_data_access_second_ck', 'decided_by <> requested_by')
@Index('personal_data_access_member_ix', ['communityId', 'memberNo', 'requestedAt'])
@Index('personal_data_access_waiting_ix', ['communityId', 'requestedAt'], { where: 'decided_at is null' })
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], {
  name: 'personal_data_access_member_fk',
})
export class PersonalDataAccess {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'personal_data_access_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'access_id', type: 'text', primaryKeyConstraintName: 'personal_data_access_pk' })
  accessId: string;

  @Column({ name: 'member_no', type: 'text' })
  memberNo: string;

  @Column({ name: 'purpose', type: 'text' })
  purpose: string;

  @Column({ name: 'requested_at', type: 'timestamptz' })
  requestedAt: Date;

  @Column({ name: 'requested_by', type: 'text' })
  requestedBy: string;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;

  @Column({ name: 'decided_by', type: 'text', nullable: true })
  decidedBy: string | null;

  @Column({ name: 'granted', type: 'boolean', nullable: true })
  granted: boolean | null;

  @Column({ name: 'until', type: 'timestamptz', nullable: true })
  until: Date | null;
}
