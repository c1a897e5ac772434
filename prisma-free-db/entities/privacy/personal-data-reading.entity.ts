import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../community/member.entity';

/** That somebody read sealed data of a member, and why. */
@Entity('personal_data_reading')
@Check('personal_data_reading_fields_ck', 'cardinality(fields) > 0')
@Index('personal_data_reading_member_ix', ['communityId', 'memberNo', 'readAt', 'readingId'])
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], {
  name: 'personal_data_reading_member_fk',
})
export class PersonalDataReading {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'personal_data_reading_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'reading_id', type: 'text', primaryKeyConstraintName: 'personal_data_reading_pk' })
  readingId: string;

  @Column({ name: 'member_no', type: 'text' })
  memberNo: string;

  @Column({ name: 'read_at', type: 'timestamptz' })
  readAt: Date;

  @Column({ name: 'read_by', type: 'text' })
  readBy: string;

  @Column({ name: 'fields', type: 'text', array: true })
  fields: string[];

  @Column({ name: 'purpose', type: 'text' })
  purpose: string;

  @Column({ name: 'access_id', type: 'text', nullable: true })
  accessId: string | null;
}
