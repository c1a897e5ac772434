import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Member } from './member.entity';

/** Six digits for what goes beyond the limits without one. */
@Entity('member_pin')
@Check('member_pin_failures_ck', `failures >= 0`)
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], { name: 'member_pin_member_fk' })
export class MemberPin {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_pin_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'member_no', type: 'text', primaryKeyConstraintName: 'member_pin_pk' })
  memberNo: string;

  @Column({ name: 'pin_hash', type: 'text' })
  pinHash: string;

  @Column({ name: 'failures', type: 'integer' })
  failures: number;

  @Column({ name: 'paused_until', type: 'timestamptz', nullable: true })
  pausedUntil: Date | null;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt: Date;

  @Column({ name: 'set_by', type: 'text' })
  setBy: string;
}
