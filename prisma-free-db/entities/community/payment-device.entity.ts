import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FamilyHelper } from './family-helper.entity';
import { Member } from './member.entity';

/** A phone that makes payment codes for a member. */
@Entity('payment_device')
@Check('payment_device_no_ck', `device_no between 0 and 9999999`)
@Index('payment_device_member_ix', ['communityId', 'memberNo'])
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], {
  name: 'payment_device_member_fk',
})
@Index('payment_device_helper_ix', ['communityId', 'helperNo'], { where: 'helper_no is not null' })
@ForeignKey(() => FamilyHelper, ['communityId', 'helperNo'], ['communityId', 'helperNo'], {
  name: 'payment_device_helper_fk',
})
export class PaymentDevice {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'payment_device_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'device_no', type: 'bigint', primaryKeyConstraintName: 'payment_device_pk' })
  deviceNo: number;

  @Column({ name: 'member_no', type: 'text' })
  memberNo: string;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'secret', type: 'bytea' })
  secret: Buffer;

  @Column({ name: 'registered_at', type: 'timestamptz' })
  registeredAt: Date;

  @Column({ name: 'last_step', type: 'bigint' })
  lastStep: number;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ name: 'helper_no', type: 'text', nullable: true })
  helperNo: string | null;
}
