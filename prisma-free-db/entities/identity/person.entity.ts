import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from '../community/member.entity';
import { Merchant } from '../alliance/merchant.entity';

/** Somebody who signs in, with roles in one community. */
@Entity('identity_person')
@Index('identity_person_merchant_ix', ['communityId', 'merchantNo'], { where: `merchant_no is not null` })
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], {
  name: 'identity_person_member_fk',
})
@ForeignKey(() => Merchant, ['communityId', 'merchantNo'], ['communityId', 'merchantNo'], {
  name: 'identity_person_merchant_fk',
})
export class Person {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'identity_person_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'login', type: 'text', primaryKeyConstraintName: 'identity_person_pk' })
  login: string;

  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash: string | null;

  @Column({ name: 'display_name', type: 'text' })
  displayName: string;

  @Column({ name: 'roles', type: 'text', array: true })
  roles: string[];

  @Column({ name: 'member_no', type: 'text', nullable: true })
  memberNo: string | null;

  @Column({ name: 'merchant_no', type: 'text', nullable: true })
  merchantNo: string | null;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'access_until', type: 'timestamptz', nullable: true })
  accessUntil: Date | null;

  @Column({ name: 'deactivated_at', type: 'timestamptz', nullable: true })
  deactivatedAt: Date | null;

  @Column({ name: 'must_change_password', type: 'boolean', default: false })
  mustChangePassword: boolean;
}
