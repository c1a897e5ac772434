import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Member } from '../community/member.entity';

/** A consent given or withdrawn; the latest of a purpose counts. */
@Entity('member_consent')
@Check('member_consent_manner_ck', "manner in ('screen','paper','read_aloud')")
@Check('member_consent_no_ck', 'consent_no > 0 and version > 0')
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], {
  name: 'member_consent_member_fk',
})
export class MemberConsent {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'member_consent_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'member_no', type: 'text', primaryKeyConstraintName: 'member_consent_pk' })
  memberNo: string;

  @PrimaryColumn({ name: 'purpose', type: 'text', primaryKeyConstraintName: 'member_consent_pk' })
  purpose: string;

  @PrimaryColumn({ name: 'consent_no', type: 'integer', primaryKeyConstraintName: 'member_consent_pk' })
  consentNo: number;

  @Column({ name: 'version', type: 'integer' })
  version: number;

  @Column({ name: 'given', type: 'boolean' })
  given: boolean;

  @Column({ name: 'manner', type: 'text' })
  manner: string;

  @Column({ name: 'stated_at', type: 'timestamptz' })
  statedAt: Date;

  @Column({ name: 'stated_by', type: 'text' })
  statedBy: string;
}
