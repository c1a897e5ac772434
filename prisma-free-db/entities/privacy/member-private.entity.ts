import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Member } from '../community/member.entity';

/** What the desk keeps of few members: sealed bytes only. */
@Entity('member_private')
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], {
  name: 'member_private_member_fk',
})
export class MemberPrivate {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_private_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'member_no', type: 'text', primaryKeyConstraintName: 'member_private_pk' })
  memberNo: string;

  @Column({ name: 'phone', type: 'bytea', nullable: true })
  phone: Buffer | null;

  @Column({ name: 'guardian_name', type: 'bytea', nullable: true })
  guardianName: Buffer | null;

  @Column({ name: 'guardian_phone', type: 'bytea', nullable: true })
  guardianPhone: Buffer | null;

  @Column({ name: 'care_note', type: 'bytea', nullable: true })
  careNote: Buffer | null;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt: Date;

  @Column({ name: 'set_by', type: 'text' })
  setBy: string;
}
