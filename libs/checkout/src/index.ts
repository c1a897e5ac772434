export * from './checkout.queries';
export { type CheckoutRow } from './checkout-rows';
export {
  CompleteCheckout,
  type CompletedCheckout,
  type CompleteCheckoutOrder,
  type QuotedCheckout,
} from './complete-checkout/complete-checkout';
export * from './quote-checkout/quote-checkout';
export * from './refund-checkout/refund-checkout';
export * from './checkout.proofs';
