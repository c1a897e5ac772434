import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { FamilyHelper } from '../community/family-helper.entity';
import { Member } from '../community/member.entity';
import { Merchant } from '../alliance/merchant.entity';

/** A member at a till for two minutes, and the sale it ended in. */
@Entity('checkout_quote')
@Check('checkout_quote_presented_ck', `presented in ('code','card','sign','helper')`)
@Check('checkout_quote_helper_ck', `(presented = 'helper') = (helper_no is not null)`)
@Check('checkout_quote_points_ck', `confirmed_points >= 0 and (asked_points is null or asked_points >= 0)`)
@Index('checkout_quote_merchant_ix', ['communityId', 'merchantNo', 'openedAt'])
@Index('checkout_quote_member_ix', ['communityId', 'memberNo', 'openedAt'])
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], {
  name: 'checkout_quote_member_fk',
})
@ForeignKey(() => Merchant, ['communityId', 'merchantNo'], ['communityId', 'merchantNo'], {
  name: 'checkout_quote_merchant_fk',
})
@ForeignKey(() => FamilyHelper, ['communityId', 'helperNo'], ['communityId', 'helperNo'], {
  name: 'checkout_quote_helper_fk',
})
export class CheckoutQuote {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'checkout_quote_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'quote_id', type: 'text', primaryKeyConstraintName: 'checkout_quote_pk' })
  quoteId: string;

  @Column({ name: 'merchant_no', type: 'text' })
  merchantNo: string;

  @Column({ name: 'till', type: 'text' })
  till: string;

  @Column({ name: 'member_no', type: 'text' })
  memberNo: string;

  @Column({ name: 'presented', type: 'text' })
  presented: string;

  @Column({ name: 'opened_at', type: 'timestamptz' })
  openedAt: Date;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;

  @Column({ name: 'bill_fen', type: 'bigint', nullable: true })
  billFen: number | null;

  @Column({ name: 'asked_points', type: 'bigint', nullable: true })
  askedPoints: number | null;

  @Column({ name: 'confirmed_points', type: 'bigint' })
  confirmedPoints: number;

  @Column({ name: 'checkout_id', type: 'text', nullable: true })
  checkoutId: string | null;

  @Column({ name: 'helper_no', type: 'text', nullable: true })
  helperNo: string | null;
}
