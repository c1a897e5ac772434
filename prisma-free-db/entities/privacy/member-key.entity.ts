import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../community/member.entity';

/** The key that seals what is kept of a member; null once it is dropped. */
@Entity('member_key')
@Check('member_key_dropped_ck', '(wrapped_key is null) = (dropped_at is not null)')
@Index('member_key_master_ix', ['communityId', 'masterKey', 'memberNo'], { where: 'wrapped_key is not null' })
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], { name: 'member_key_member_fk' })
export class MemberKey {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_key_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'member_no', type: 'text', primaryKeyConstraintName: 'member_key_pk' })
  memberNo: string;

  @Column({ name: 'master_key', type: 'text' })
  masterKey: string;

  @Column({ name: 'wrapped_key', type: 'bytea', nullable: true })
  wrappedKey: Buffer | null;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;

  @Column({ name: 'dropped_at', type: 'timestamptz', nullable: true })
  droppedAt: Date | null;
}
