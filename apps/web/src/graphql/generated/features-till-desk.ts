// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  CompleteCheckoutMutation,
  CompleteCheckoutMutationVariables,
  QuoteCheckoutQuery,
  QuoteCheckoutQueryVariables,
  ShopsQuery,
  ShopsQueryVariables,
} from '../generated';

export const ShopsDocument = "query Shops{merchants{merchantNo name suspended}}" as unknown as DocumentNode<ShopsQuery, ShopsQueryVariables>;
export const QuoteCheckoutDocument = "query QuoteCheckout($input:QuoteCheckoutInput!){quoteCheckout(input:$input){__typename ...on CheckoutQuote{billFen redeemPoints redeemFen payFen earnPoints maxRedeemPoints}...on InsufficientPoints{code message nextStep availablePoints}...on RedeemShareExceeded{code message nextStep maxPoints}...on DailyLimitExceeded{code message nextStep remainingPoints}...on Refused{code message nextStep}}}" as unknown as DocumentNode<QuoteCheckoutQuery, QuoteCheckoutQueryVariables>;
export const CompleteCheckoutDocument = "mutation CompleteCheckout($input:CompleteCheckoutInput!){completeCheckout(input:$input){__typename ...on Checkout{checkoutId memberMaskedName redeemPoints redeemFen payFen earnedPoints memberPointsAfter}...on InsufficientPoints{code message nextStep availablePoints}...on RedeemShareExceeded{code message nextStep maxPoints}...on DailyLimitExceeded{code message nextStep remainingPoints}...on Refused{code message nextStep}}}" as unknown as DocumentNode<CompleteCheckoutMutation, CompleteCheckoutMutationVariables>;
