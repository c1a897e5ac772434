import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberCard } from '../community/member-card.entity';
import { DeskDevice } from './desk-device.entity';
import { Person } from './person.entity';

/** A sign-in that can be revoked; only the hash of its token is kept. */
@Entity('identity_session')
@Check('identity_session_opened_ck', `opened_by in ('password','phone','till','card')`)
@Check('identity_session_desk_ck', `(opened_by = 'card') = (desk_device_no is not null)`)
@Check('identity_session_card_ck', `card_no is null or opened_by = 'card'`)
@Check('identity_session_factor_ck', `second_factor in ('none','exempt','passed')`)
@Index('identity_session_terminal_ix', ['communityId', 'terminalNo'], {
  where: `terminal_no is not null and revoked_at is null`,
})
@Index('identity_session_desk_ix', ['communityId', 'deskDeviceNo'], {
  where: `desk_device_no is not null and revoked_at is null`,
})
@Index('identity_session_id_ix', ['communityId', 'sessionId'], { unique: true })
@Index('identity_session_login_ix', ['communityId', 'login', 'createdAt'])
@ForeignKey(() => Person, ['communityId', 'login'], ['communityId', 'login'], { name: 'identity_session_person_fk' })
@ForeignKey(() => DeskDevice, ['communityId', 'deskDeviceNo'], ['communityId', 'deviceNo'], {
  name: 'identity_session_desk_fk',
})
@ForeignKey(() => MemberCard, ['communityId', 'cardNo'], ['communityId', 'cardNo'], {
  name: 'identity_session_card_fk',
})
export class Session {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'identity_session_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'token_hash', type: 'bytea', primaryKeyConstraintName: 'identity_session_pk' })
  tokenHash: Buffer;

  @Column({ name: 'login', type: 'text' })
  login: string;

  @Column({ name: 'created_at', type: 'timestamptz' })
  createdAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'revoked_at', type: 'timestamptz', nullable: true })
  revokedAt: Date | null;

  @Column({ name: 'terminal_no', type: 'text', nullable: true })
  terminalNo: string | null;

  @Column({ name: 'shift_id', type: 'text', nullable: true })
  shiftId: string | null;

  @Column({ name: 'session_id', type: 'uuid' })
  sessionId: string;

  @Column({ name: 'opened_by', type: 'text', default: 'password' })
  openedBy: string;

  @Column({ name: 'second_factor', type: 'text', default: 'none' })
  secondFactor: string;

  @Column({ name: 'device', type: 'text', nullable: true })
  device: string | null;

  @Column({ name: 'network', type: 'text', nullable: true })
  network: string | null;

  @Column({ name: 'last_seen_at', type: 'timestamptz', nullable: true })
  lastSeenAt: Date | null;

  @Column({ name: 'acting_as', type: 'text', nullable: true })
  actingAs: string | null;

  @Column({ name: 'desk_device_no', type: 'integer', nullable: true })
  deskDeviceNo: number | null;

  @Column({ name: 'card_no', type: 'text', nullable: true })
  cardNo: string | null;
}
