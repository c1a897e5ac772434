import { Field, GraphQLISODateTime, ObjectType, registerEnumType } from '@nestjs/graphql';
import { noPinPoints, type Presented, type QuoteView } from '@youhui/checkout';
import { maskName } from '../community/mask-name';
import {
  answerOr,
  ConfirmationNeeded,
  DailyLimitExceeded,
  HelperLimitExceeded,
  InsufficientPoints,
  RedeemShareExceeded,
  SignLimitExceeded,
  SlipLimitExceeded,
} from '../graphql/refusals';
import { FenScalar, PointsScalar } from '../graphql/scalars';
import { Checkout, CheckoutQuote, Refund } from './checkout.types';

export const presentedAs = { CODE: 'code', CARD: 'card', SIGN: 'sign', HELPER: 'helper' } as const satisfies Record<
  string,
  Presented
>;
registerEnumType(presentedAs, {
  name: 'Presented',
  description: 'How a member was known at a till.',
  valuesMap: {
    CODE: { description: 'The till scanned the payment code on the member’s phone.' },
    CARD: { description: 'The till read the member’s card.' },
    SIGN: { description: 'The member scanned the shop’s printed sign, and typed the bill on their own phone.' },
    HELPER: {
      description:
        'The till scanned the code on a family helper’s phone: it takes no more than the helper’s limit a day.',
    },
  },
});

@ObjectType({
  description: 'A member at a till, for two minutes after a scan. Nothing is sold until completeQuote says so.',
})
export class Quote {
  @Field(() => String)
  quoteId: string;

  @Field(() => String)
  merchantNo: string;

  @Field(() => String)
  merchantName: string;

  @Field(() => String)
  memberMaskedName: string;

  @Field(() => presentedAs)
  presented: Presented;

  @Field(() => PointsScalar, { description: 'What the wallet can give today.' })
  availablePoints: number;

  @Field(() => PointsScalar, {
    description:
      'The most points that would go through now without the member confirming: by a code or a card at most 50 a sale and 100 a day. Of a sign: the most that goes through at all, 20 a sale and 50 a day; and so of a helper: what is left of their day.',
  })
  noPinPoints: number;

  @Field(() => PointsScalar, {
    description: 'What the member has confirmed, by phone or PIN, or typed after scanning a sign.',
  })
  confirmedPoints: number;

  @Field(() => PointsScalar, { nullable: true, description: 'What the member is asked to confirm.' })
  askedPoints: number | null;

  @Field(() => FenScalar, {
    nullable: true,
    description: 'The bill as the member is shown it; null until there is one.',
  })
  billFen: number | null;

  @Field(() => GraphQLISODateTime)
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'The sale it ended in; null while there is none.' })
  checkoutId: string | null;
}

export const quoteShown = (quote: QuoteView): Quote => ({
  quoteId: quote.quoteId,
  merchantNo: quote.merchantNo,
  merchantName: quote.merchantName,
  memberMaskedName: maskName(quote.memberName),
  presented: quote.presented,
  availablePoints: quote.availablePoints,
  noPinPoints: noPinPoints(quote.presented, quote),
  confirmedPoints: quote.confirmedPoints,
  askedPoints: quote.askedPoints,
  billFen: quote.billFen,
  expiresAt: quote.expiresAt,
  checkoutId: quote.checkoutId,
});

const redemption = [InsufficientPoints, RedeemShareExceeded, DailyLimitExceeded];
const merchant = 'INVALID_INPUT, MERCHANT_NOT_FOUND, MERCHANT_LEFT, MERCHANT_SUSPENDED';
const open = 'QUOTE_NOT_FOUND, QUOTE_EXPIRED, QUOTE_SPENT';
const member = 'MEMBER_NOT_FOUND, ACCOUNT_FROZEN';
const plan = 'REDEEM_SHARE_EXCEEDED, DAILY_LIMIT_EXCEEDED, INSUFFICIENT_POINTS';
const card = 'CARD_NOT_FOUND, CARD_BLOCKED';
const byQuote = `${merchant}, ${open}, HELP_ENDED, ${member}, ${plan}, HELPER_LIMIT_EXCEEDED, CONFIRMATION_NEEDED, SIGN_LIMIT_EXCEEDED`;

export const OpenQuoteResult = answerOr(
  Quote,
  'OpenQuoteResult',
  `The quote, or in this order: NOT_PERMITTED, ${merchant}, TOO_MANY_TRIES, CODE_NOT_RECOGNISED, CODE_EXPIRED, CODE_USED, ${card}, ACCOUNT_FROZEN.`,
);
export const OpenSignQuoteResult = answerOr(
  Quote,
  'OpenSignQuoteResult',
  `The quote, or in this order: NOT_PERMITTED, ${merchant}, ${member}, ${plan}, TOO_MANY_TRIES, SIGN_LIMIT_EXCEEDED.`,
  [...redemption, SignLimitExceeded],
);
export const ConfirmQuoteResult = answerOr(
  Quote,
  'ConfirmQuoteResult',
  `The quote, or in this order: INVALID_INPUT, ${open}.`,
);
export const AskConfirmationResult = answerOr(
  Quote,
  'AskConfirmationResult',
  `The quote, or in this order: INVALID_INPUT, ${open}.`,
);
export const ConfirmQuoteByPinResult = answerOr(
  Quote,
  'ConfirmQuoteByPinResult',
  `The quote, or in this order: INVALID_INPUT, ${open}, PIN_NOT_SET, TOO_MANY_TRIES, PIN_WRONG.`,
);
export const PriceQuoteResult = answerOr(
  CheckoutQuote,
  'PriceQuoteResult',
  `The price, or in this order: ${byQuote}.`,
  [...redemption, HelperLimitExceeded, ConfirmationNeeded, SignLimitExceeded],
);
export const CompleteQuoteResult = answerOr(
  Checkout,
  'CompleteQuoteResult',
  `The checkout, or in this order: ${byQuote}.`,
  [...redemption, HelperLimitExceeded, ConfirmationNeeded, SignLimitExceeded],
);
export const RecordPaperSlipResult = answerOr(
  Checkout,
  'RecordPaperSlipResult',
  `The checkout, or in this order: NOT_PERMITTED, INVALID_INPUT, TOO_MANY_TRIES, ${card}, MERCHANT_NOT_FOUND, MERCHANT_LEFT, MERCHANT_SUSPENDED, SLIP_TOO_OLD, ${member}, ${plan}, SLIP_LIMIT_EXCEEDED, IDEMPOTENCY_CONFLICT.`,
  [...redemption, SlipLimitExceeded],
);
export const VoidCheckoutResult = answerOr(
  Refund,
  'VoidCheckoutResult',
  'The refund, or in this order: CHECKOUT_NOT_FOUND, SHIFT_OVER, NOT_LAST_SALE, REFUND_EXCEEDS_ORIGINAL.',
);
