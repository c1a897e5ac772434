import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { Member } from '../community/member.entity';

/** A volunteer's service as logged, and what its review made of it. */
@Entity('service_record')
@Check('service_record_status_ck', "status in ('submitted','approved','rejected')")
@Check('service_record_award_ck', "award_state in ('none','granted','waiting')")
@Check('service_record_minutes_ck', 'minutes between 1 and 1440')
@Unique('service_record_recorded_uq', ['communityId', 'recordedNo'])
@Index('service_record_status_ix', ['communityId', 'status', 'servedOn', 'recordedNo'])
@Index('service_record_programme_ix', ['communityId', 'programme', 'status', 'servedOn', 'recordedNo'])
@Index('service_record_member_ix', ['communityId', 'memberNo', 'servedOn', 'recordedNo'])
@Index('service_record_waiting_ix', ['communityId', 'programme', 'approvedNo'], { where: "award_state = 'waiting'" })
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], {
  name: 'service_record_member_fk',
})
export class ServiceRecord {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'service_record_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'service_id', type: 'text', primaryKeyConstraintName: 'service_record_pk' })
  serviceId: string;

  @Column({ name: 'recorded_no', type: 'bigint' })
  recordedNo: number;

  @Column({ name: 'member_no', type: 'text' })
  memberNo: string;

  @Column({ name: 'programme', type: 'text' })
  programme: string;

  @Column({ name: 'tags', type: 'text', array: true })
  tags: string[];

  @Column({ name: 'minutes', type: 'integer' })
  minutes: number;

  @Column({ name: 'grade', type: 'text' })
  grade: string;

  @Column({ name: 'served_on', type: 'date' })
  servedOn: string;

  @Column({ name: 'status', type: 'text' })
  status: string;

  @Column({ name: 'recorded_by', type: 'text' })
  recordedBy: string;

  @Column({ name: 'reviewed_by', type: 'text', array: true })
  reviewedBy: string[];

  @Column({ name: 'policy_version', type: 'text', nullable: true })
  policyVersion: string | null;

  @Column({ name: 'award_points', type: 'bigint', nullable: true })
  awardPoints: number | null;

  @Column({ name: 'award_state', type: 'text' })
  awardState: string;

  @Column({ name: 'approved_no', type: 'bigint', nullable: true })
  approvedNo: number | null;
}
