import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from './member.entity';

/** The number a member signs in by: a keyed hash to find it by, and its last four digits to show. */
@Entity('member_phone')
@Check('member_phone_end_ck', `length(phone_end) = 4`)
@Index('member_phone_hash_ix', ['communityId', 'phoneHash'])
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], { name: 'member_phone_member_fk' })
export class MemberPhone {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_phone_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'member_no', type: 'text', primaryKeyConstraintName: 'member_phone_pk' })
  memberNo: string;

  @Column({ name: 'phone_hash', type: 'bytea' })
  phoneHash: Buffer;

  @Column({ name: 'phone_end', type: 'text' })
  phoneEnd: string;

  @Column({ name: 'set_at', type: 'timestamptz' })
  setAt: Date;

  @Column({ name: 'set_by', type: 'text' })
  setBy: string;
}
