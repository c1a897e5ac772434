import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Member } from './member.entity';

/** A card that stands for a member at a till; the balance belongs to the member, not to it. */
@Entity('member_card')
@Index('member_card_member_ix', ['communityId', 'memberNo'])
@Index('member_card_nfc_ix', ['communityId', 'nfcId'], {
  unique: true,
  where: `nfc_id is not null and blocked_at is null`,
})
@Index('member_card_chip_ix', ['communityId', 'nfcId'], { where: `nfc_id is not null` })
@Index('member_card_replaces_ix', ['communityId', 'replaces'], { unique: true, where: `replaces is not null` })
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], { name: 'member_card_member_fk' })
export class MemberCard {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_card_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'card_no', type: 'text', primaryKeyConstraintName: 'member_card_pk' })
  cardNo: string;

  @Column({ name: 'member_no', type: 'text' })
  memberNo: string;

  @Column({ name: 'nfc_id', type: 'text', nullable: true })
  nfcId: string | null;

  @Column({ name: 'issued_at', type: 'timestamptz' })
  issuedAt: Date;

  @Column({ name: 'issued_by', type: 'text' })
  issuedBy: string;

  @Column({ name: 'replaces', type: 'text', nullable: true })
  replaces: string | null;

  @Column({ name: 'blocked_at', type: 'timestamptz', nullable: true })
  blockedAt: Date | null;

  @Column({ name: 'blocked_by', type: 'text', nullable: true })
  blockedBy: string | null;
}
