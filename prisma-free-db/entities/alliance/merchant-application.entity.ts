import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Community } from '../community/community.entity';
import { Merchant } from './merchant.entity';

/** A shop on its way into the alliance, step by step. */
@Entity('merchant_application')
@Check(
  'merchant_application_stage_ck',
  `stage in ('applied','papers_checked','visited','noticed','agreed','plaque_given','ended')`,
)
@Check('merchant_application_agreed_ck', `(merchant_no is not null) = (stage in ('agreed','plaque_given'))`)
@Index('merchant_application_ordinal_ix', ['communityId', 'ordinal'])
@ForeignKey(() => Community, ['communityId'], ['communityId'], { name: 'merchant_application_community_fk' })
@ForeignKey(() => Merchant, ['communityId', 'merchantNo'], ['communityId', 'merchantNo'], {
  name: 'merchant_application_merchant_fk',
})
export class MerchantApplication {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'merchant_application_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'application_no', type: 'text', primaryKeyConstraintName: 'merchant_application_pk' })
  applicationNo: string;

  @Column({ name: 'ordinal', type: 'bigint' })
  ordinal: number;

  @Column({ name: 'name', type: 'text' })
  name: string;

  @Column({ name: 'trade', type: 'text' })
  trade: string;

  @Column({ name: 'address', type: 'text' })
  address: string;

  @Column({ name: 'stage', type: 'text' })
  stage: string;

  @Column({ name: 'applied_at', type: 'timestamptz' })
  appliedAt: Date;

  @Column({ name: 'papers', type: 'text', nullable: true })
  papers: string | null;

  @Column({ name: 'visit_note', type: 'text', nullable: true })
  visitNote: string | null;

  @Column({ name: 'visited_by', type: 'text', nullable: true })
  visitedBy: string | null;

  @Column({ name: 'notice_until', type: 'date', nullable: true })
  noticeUntil: string | null;

  @Column({ name: 'merchant_no', type: 'text', nullable: true })
  merchantNo: string | null;

  @Column({ name: 'plaque_no', type: 'text', nullable: true })
  plaqueNo: string | null;

  @Column({ name: 'ended_because', type: 'text', nullable: true })
  endedBecause: string | null;
}
