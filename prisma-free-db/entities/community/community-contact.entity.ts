import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Community } from './community.entity';

/** Whom people of a community call; the latest counts. */
@Entity('community_contact')
@Check('community_contact_phone_ck', `phone ~ '^\\+?[0-9]([ -]?[0-9]){4,}$' and char_length(phone) <= 25`)
@ForeignKey(() => Community, ['communityId'], ['communityId'], { name: 'community_contact_community_fk' })
export class CommunityContact {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'community_contact_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'set_at', type: 'timestamptz', primaryKeyConstraintName: 'community_contact_pk' })
  setAt: Date;

  @Column({ name: 'phone', type: 'text', nullable: true })
  phone: string | null;

  @Column({ name: 'set_by', type: 'text' })
  setBy: string;
}
