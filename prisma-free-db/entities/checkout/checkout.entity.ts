import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { FamilyHelper } from '../community/family-helper.entity';
import { Member } from '../community/member.entity';
import { Merchant } from '../alliance/merchant.entity';

/** A sale at a till: the bill, the points redeemed and earned, and what was refunded since. */
@Entity('checkout')
@Check('checkout_amounts_ck', 'bill_fen > 0 and redeem_points >= 0 and earned_points >= 0')
@Check('checkout_refund_ck', 'refunded_bill_fen between 0 and bill_fen and refunded_points between 0 and redeem_points')
@Check('checkout_claw_back_ck', 'claw_back_asked_points between 0 and earned_points')
@Unique('checkout_recorded_uq', ['communityId', 'recordedNo'])
@Index('checkout_day_ix', ['communityId', 'localDate', 'recordedNo'])
@Index('checkout_merchant_ix', ['communityId', 'merchantNo', 'localDate', 'recordedNo'])
@Index('checkout_member_ix', ['communityId', 'memberNo', 'localDate', 'recordedNo'])
@Index('checkout_refunded_ix', ['communityId', 'localDate', 'recordedNo'], {
  where: 'refunded_bill_fen + refunded_points > 0',
})
@Index('checkout_merchant_refunded_ix', ['communityId', 'merchantNo', 'localDate', 'recordedNo'], {
  where: 'refunded_bill_fen + refunded_points > 0',
})
@Index('checkout_shift_ix', ['communityId', 'shiftId', 'recordedNo'], { where: 'shift_id is not null' })
@ForeignKey(() => Member, ['communityId', 'memberNo'], ['communityId', 'memberNo'], { name: 'checkout_member_fk' })
@ForeignKey(() => Merchant, ['communityId', 'merchantNo'], ['communityId', 'merchantNo'], {
  name: 'checkout_merchant_fk',
})
@ForeignKey(() => FamilyHelper, ['communityId', 'helperNo'], ['communityId', 'helperNo'], {
  name: 'checkout_helper_fk',
})
export class Checkout {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'checkout_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'checkout_id', type: 'text', primaryKeyConstraintName: 'checkout_pk' })
  checkoutId: string;

  @Column({ name: 'sequence', type: 'bigint', nullable: true })
  sequence: number | null;

  @Column({ name: 'recorded_no', type: 'bigint' })
  recordedNo: number;

  @Column({ name: 'merchant_no', type: 'text' })
  merchantNo: string;

  @Column({ name: 'member_no', type: 'text' })
  memberNo: string;

  @Column({ name: 'bill_fen', type: 'bigint' })
  billFen: number;

  @Column({ name: 'redeem_points', type: 'bigint' })
  redeemPoints: number;

  @Column({ name: 'earned_points', type: 'bigint' })
  earnedPoints: number;

  @Column({ name: 'earned_lot_id', type: 'bigint', nullable: true })
  earnedLotId: number | null;

  @Column({ name: 'taken', type: 'jsonb' })
  taken: unknown;

  @Column({ name: 'terms', type: 'jsonb' })
  terms: unknown;

  @Column({ name: 'channel', type: 'text' })
  channel: string;

  @Column({ name: 'cashier', type: 'text' })
  cashier: string;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt: Date;

  @Column({ name: 'local_date', type: 'date' })
  localDate: string;

  @Column({ name: 'points_after', type: 'bigint' })
  pointsAfter: number;

  @Column({ name: 'refunded_bill_fen', type: 'bigint' })
  refundedBillFen: number;

  @Column({ name: 'refunded_points', type: 'bigint' })
  refundedPoints: number;

  @Column({ name: 'claw_back_asked_points', type: 'bigint' })
  clawBackAskedPoints: number;

  @Column({ name: 'shift_id', type: 'text', nullable: true })
  shiftId: string | null;

  @Column({ name: 'helper_no', type: 'text', nullable: true })
  helperNo: string | null;
}
