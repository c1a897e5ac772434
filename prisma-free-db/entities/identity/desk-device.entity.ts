import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Community } from '../community/community.entity';
import { Member } from '../community/member.entity';

/** A device at a service desk, known by its token’s hash; and for whom a choice of a new PIN is open there. */
@Entity('desk_device')
@Check('desk_device_no_ck', `device_no > 0`)
@Check('desk_device_name_ck', `length(name) between 1 and 40`)
@Check('desk_device_token_ck', `length(token_hash) = 32`)
@Check(
  'desk_device_revoked_ck',
  `(revoked_at is null) = (revoked_by is null) and (revoked_at is null or pin_member_no is null)`,
)
@Check(
  'desk_device_pin_ck',
  `(pin_member_no is null) = (pin_until is null) and (pin_member_no is null) = (pin_opened_by is null)`,
)
@Index('desk_device_token_ix', ['communityId', 'tokenHash'], { unique: true })
@ForeignKey(() => Community, ['communityId'], ['communityId'], { name: 'desk_device_community_fk' })
@ForeignKey(() => Member, ['communityId', 'pinMemberNo'], ['communityId', 'memberNo'], {
  name: 'desk_device_pin_member_fk',
})
export class DeskDevice {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'desk_device_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'device_no', type: 'integer', primaryKeyConstraintName: 'desk_device_pk' })
  deviceNo: number;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'token_hash', type: 'bytea' })
  tokenHash: Buffer;

  @Column({ name: 'made_at', type: 'timestamptz' })
  madeAt: Date;

  @Column({ name: 'made_by', type: 'text' })
  madeBy: string;

  @Column({ name: 'last_used_at', type: 'timestamptz', nullable: true })
  lastUsedAt: Date | null;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ name: 'revoked_by', type: 'text', nullable: true })
  revokedBy: string | null;

  @Column({ name: 'pin_member_no', type: 'text', nullable: true })
  pinMemberNo: string | null;

  @Column({ name: 'pin_until', type: 'timestamptz', nullable: true })
  pinUntil: Date | null;

  @Column({ name: 'pin_opened_by', type: 'text', nullable: true })
  pinOpenedBy: string | null;
}
