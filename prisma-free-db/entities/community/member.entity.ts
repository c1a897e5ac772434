import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Household } from './household.entity';

/** A resident known by a member number; points and hours hang on the number, not on the name. */
@Entity('member')
@Check('member_category_ck', "category in ('adult','elder_card','minor')")
@Check('member_minutes_ck', 'approved_minutes >= 0')
@Index('member_household_ix', ['communityId', 'householdNo', 'memberNo'])
@Index('member_kind_ix', ['communityId', 'frozen', 'category', 'volunteer', 'memberNo'])
@Index('member_name_ix', ['communityId', 'displayName', 'memberNo'])
@ForeignKey(() => Household, ['communityId', 'householdNo'], ['communityId', 'householdNo'], {
  name: 'member_household_fk',
})
export class Member {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'member_no', type: 'text', primaryKeyConstraintName: 'member_pk' })
  memberNo: string;

  @Column({ name: 'display_name', type: 'text' })
  displayName: string;

  @Column({ name: 'category', type: 'text' })
  category: string;

  @Column({ name: 'household_no', type: 'text', nullable: true })
  householdNo: string | null;

  @Column({ name: 'volunteer', type: 'boolean' })
  volunteer: boolean;

  @Column({ name: 'frozen', type: 'boolean' })
  frozen: boolean;

  @Column({ name: 'approved_minutes', type: 'bigint' })
  approvedMinutes: number;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'closed_at', type: 'timestamptz', nullable: true })
  closedAt: Date | null;
}
