import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Checkout } from './checkout.entity';

/** A part or the whole of a checkout taken back. */
@Entity('refund')
@Check(
  'refund_amounts_ck',
  'bill_fen >= 0 and redeem_points >= 0 and bill_fen + redeem_points > 0 and clawed_back_points >= 0',
)
@Index('refund_checkout_ix', ['communityId', 'checkoutId', 'occurredAt', 'refundId'])
@Index('refund_shift_ix', ['communityId', 'shiftId', 'occurredAt'], { where: 'shift_id is not null' })
@ForeignKey(() => Checkout, ['communityId', 'checkoutId'], ['communityId', 'checkoutId'], {
  name: 'refund_checkout_fk',
})
export class Refund {
  @PrimaryColumn({ name: 'community_id', type: 'uuid', primaryKeyConstraintName: 'refund_pk' })
  communityId: string;

  @PrimaryColumn({ name: 'refund_id', type: 'text', primaryKeyConstraintName: 'refund_pk' })
  refundId: string;

  @Column({ name: 'checkout_id', type: 'text' })
  checkoutId: string;

  @Column({ name: 'sequence', type: 'bigint', nullable: true })
  sequence: number | null;

  @Column({ name: 'bill_fen', type: 'bigint' })
  billFen: number;

  @Column({ name: 'redeem_points', type: 'bigint' })
  redeemPoints: number;

  @Column({ name: 'clawed_back_points', type: 'bigint' })
  clawedBackPoints: number;

  @Column({ name: 'occurred_at', type: 'timestamptz' })
  occurredAt: Date;

  @Column({ name: 'shift_id', type: 'text', nullable: true })
  shiftId: string | null;
}
