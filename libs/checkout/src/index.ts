export * from './checkout.queries';
export { type CheckoutRow } from './checkout-rows';
export {
  CompleteCheckout,
  type CompletedCheckout,
  type CompleteCheckoutOrder,
  type QuotedCheckout,
} from './complete-checkout/complete-checkout';
export * from './ask-confirmation/ask-confirmation';
export * from './complete-quote/complete-quote';
export * from './confirm-quote/confirm-quote';
export * from './confirm-quote-by-pin/confirm-quote-by-pin';
export * from './confirmation/confirmation-limits';
export * from './open-quote/open-quote';
export * from './open-sign-quote/open-sign-quote';
export { scanStates, type LatestScan } from './quotes/latest-scan.store';
export * from './quotes/quote.queries';
export { type QuoteView } from './quotes/quote.store';
export * from './record-paper-slip/record-paper-slip';
export { type DayTotals, type ShiftTotals } from './till-totals.store';
export * from './void-checkout/void-checkout';
export * from './quote-checkout/quote-checkout';
export * from './refund-checkout/refund-checkout';
export * from './checkout.proofs';
export { CustomerQueries, toldCounts } from './customers.queries';
