import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Member } from './member.entity';

/** What a member did on one local day, for the limits that count by day. */
@Entity('member_day')
@Check('member_day_ck', 'approved_minutes >= 0 and redeemed_points >= 0')
@Check('member_day_till_ck', 'unconfirmed_points >= 0 and sign_points >= 0 and slip_points >= 0')
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], { name: 'member_day_member_fk' })
export class MemberDay {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_day_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'member_no', type: 'text', primaryKeyConstraintName: 'member_day_pk' })
  memberNo: string;

  @PrimaryColumn({ name: 'local_date', type: 'date', primaryKeyConstraintName: 'member_day_pk' })
  localDate: string;

  @Column({ name: 'approved_minutes', type: 'bigint' })
  approvedMinutes: number;

  @Column({ name: 'redeemed_points', type: 'bigint' })
  redeemedPoints: number;

  @Column({ name: 'unconfirmed_points', type: 'bigint', default: 0 })
  unconfirmedPoints: number;

  @Column({ name: 'sign_points', type: 'bigint', default: 0 })
  signPoints: number;

  @Column({ name: 'slip_points', type: 'bigint', default: 0 })
  slipPoints: number;
}
