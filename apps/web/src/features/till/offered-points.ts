import type { QuoteCheckoutQuery } from '../../graphql/generated';

type CheckoutRefusal = Exclude<QuoteCheckoutQuery['quoteCheckout'], { __typename: 'CheckoutQuote' }>;

/** The points a refusal says would pass; null when fewer points would not help. */
export function offeredPoints(refusal: CheckoutRefusal): number | null {
  switch (refusal.__typename) {
    case 'InsufficientPoints':
      return refusal.availablePoints;
    case 'RedeemShareExceeded':
      return refusal.maxPoints;
    case 'DailyLimitExceeded':
      return refusal.remainingPoints;
    case 'Refused':
      return null;
  }
}
