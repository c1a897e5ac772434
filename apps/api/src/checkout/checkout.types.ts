import { Field, GraphQLISODateTime, Int, ObjectType } from '@nestjs/graphql';
import type { CheckoutView } from '@youhui/checkout';
import { receiptNoOf } from '@youhui/kernel';
import { maskName } from '../community/mask-name';
import { answerOr, DailyLimitExceeded, InsufficientPoints, RedeemShareExceeded } from '../graphql/refusals';
import { FenScalar, PointsScalar } from '../graphql/scalars';

@ObjectType({ description: 'What a checkout would come to now. Nothing is done or promised.' })
export class CheckoutQuote {
  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => FenScalar)
  billFen: number;

  @Field(() => PointsScalar)
  redeemPoints: number;

  @Field(() => FenScalar, { description: 'What the points take off the bill.' })
  redeemFen: number;

  @Field(() => FenScalar, { description: 'What is left to pay in money.' })
  payFen: number;

  @Field(() => PointsScalar, { description: 'What the member would earn.' })
  earnPoints: number;

  @Field(() => PointsScalar, { description: 'The most points this bill could be paid with now.' })
  maxRedeemPoints: number;
}

@ObjectType({ description: 'A sale at a till. Success is final for the shop.' })
export class Checkout {
  @Field(() => String, { description: 'The command id it was sent under.' })
  checkoutId: string;

  @Field(() => String, {
    description:
      'What stands on its receipt, as digits and as Code 128: YH, 9 digits or more, a check digit. checkoutByReceipt finds it again.',
  })
  receiptNo: string;

  @Field(() => Int, { nullable: true, description: 'Its journal; null when no points moved.' })
  sequence: number | null;

  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  merchantName: string;

  @Field(() => String)
  memberNo: string;

  @Field(() => String)
  memberMaskedName: string;

  @Field(() => FenScalar, { description: 'The whole bill, before points.' })
  billFen: number;

  @Field(() => PointsScalar)
  redeemPoints: number;

  @Field(() => FenScalar, { description: 'What the points took off the bill.' })
  redeemFen: number;

  @Field(() => FenScalar, { description: 'What was left to pay in money.' })
  payFen: number;

  @Field(() => PointsScalar)
  earnedPoints: number;

  @Field(() => PointsScalar, { description: 'What the wallet held right after.' })
  memberPointsAfter: number;

  @Field(() => GraphQLISODateTime)
  at: Date;

  @Field(() => FenScalar, { description: 'The part of the bill taken back since.' })
  refundedFen: number;

  @Field(() => PointsScalar, { description: 'Redeemed points returned since.' })
  refundedPoints: number;
}

export function checkoutShown(row: CheckoutView): Checkout {
  const redeemFen = row.redeemPoints * row.terms.faceValueFen;
  return {
    checkoutId: row.checkoutId,
    receiptNo: receiptNoOf(row.recordedNo),
    sequence: row.sequence,
    merchantNo: row.merchantNo,
    merchantName: row.merchantName,
    memberNo: row.memberNo,
    memberMaskedName: maskName(row.memberName),
    billFen: row.billFen,
    redeemPoints: row.redeemPoints,
    redeemFen,
    payFen: row.billFen - redeemFen,
    earnedPoints: row.earnedPoints,
    memberPointsAfter: row.pointsAfter,
    at: row.occurredAt,
    refundedFen: row.refundedBillFen,
    refundedPoints: row.refundedPoints,
  };
}

@ObjectType()
export class CheckoutPage {
  @Field(() => [Checkout])
  checkouts: Checkout[];

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}

@ObjectType({ description: 'A checkout taken back, in part or whole. Points return to the lots they came from.' })
export class Refund {
  @Field(() => String, { description: 'The command id it was sent under.' })
  refundId: string;

  @Field(() => String)
  checkoutId: string;

  @Field(() => FenScalar)
  billFen: number;

  @Field(() => PointsScalar, { description: 'Returned to the member.' })
  redeemPoints: number;

  @Field(() => FenScalar, { description: 'What the shop gives back in money.' })
  cashFen: number;

  @Field(() => PointsScalar, { description: 'Earned points taken back, as far as they were still there.' })
  clawedBackPoints: number;
}

@ObjectType({ description: 'A refund as it was recorded.' })
export class RecordedRefund extends Refund {
  @Field(() => GraphQLISODateTime)
  at: Date;
}

@ObjectType()
export class RefundPage {
  @Field(() => [RecordedRefund])
  refunds: RecordedRefund[];

  @Field(() => String, { nullable: true, description: 'Send as `after` to go on; null at the end.' })
  nextCursor: string | null;
}

const redemption = [InsufficientPoints, RedeemShareExceeded, DailyLimitExceeded];
const order =
  'INVALID_INPUT, MERCHANT_NOT_FOUND, MERCHANT_LEFT, MERCHANT_SUSPENDED, MEMBER_NOT_FOUND, ACCOUNT_FROZEN, CONFLICT_OF_INTEREST, REDEEM_SHARE_EXCEEDED, DAILY_LIMIT_EXCEEDED, INSUFFICIENT_POINTS';

export const QuoteCheckoutResult = answerOr(
  CheckoutQuote,
  'QuoteCheckoutResult',
  `The quote, or in this order: NOT_PERMITTED, ${order}.`,
  redemption,
);
export const CompleteCheckoutResult = answerOr(
  Checkout,
  'CompleteCheckoutResult',
  `The checkout, or in this order: NOT_PERMITTED, ${order}.`,
  redemption,
);
export const CheckoutByReceiptResult = answerOr(
  Checkout,
  'CheckoutByReceiptResult',
  'The sale, or INVALID_INPUT (receiptNo; also one with a wrong digit), CHECKOUT_NOT_FOUND (of another shop as well).',
);
export const RefundCheckoutResult = answerOr(
  Refund,
  'RefundCheckoutResult',
  'The refund, or in this order: INVALID_INPUT, CHECKOUT_NOT_FOUND, REFUND_EXCEEDS_ORIGINAL.',
);
