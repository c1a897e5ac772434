export * from './checkout.queries';
export { type CheckoutRow } from './checkout-rows';
export * from './complete-checkout/complete-checkout';
export * from './refund-checkout/refund-checkout';
