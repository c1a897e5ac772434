// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  CheckoutByReceiptQuery,
  CheckoutByReceiptQueryVariables,
  RecentSalesQuery,
  RecentSalesQueryVariables,
  RefundCheckoutMutation,
  RefundCheckoutMutationVariables,
  TillTodayQuery,
  TillTodayQueryVariables,
  VoidCheckoutMutation,
  VoidCheckoutMutationVariables,
} from '../generated';

export const RecentSalesDocument = "query RecentSales($merchantNo:String$fromDay:LocalDate$after:String){checkouts(merchantNo:$merchantNo fromDay:$fromDay first:10 after:$after){checkouts{...SaleParts}nextCursor}}fragment SaleParts on Checkout{checkoutId receiptNo sequence memberMaskedName billFen redeemPoints redeemFen payFen earnedPoints at refundedFen refundedPoints memberPointsAfter merchantName}" as unknown as DocumentNode<RecentSalesQuery, RecentSalesQueryVariables>;
export const CheckoutByReceiptDocument = "query CheckoutByReceipt($receiptNo:String!){checkoutByReceipt(receiptNo:$receiptNo){__typename ...on Checkout{...SaleParts}...on Refused{code message nextStep}}}fragment SaleParts on Checkout{checkoutId receiptNo sequence memberMaskedName billFen redeemPoints redeemFen payFen earnedPoints at refundedFen refundedPoints memberPointsAfter merchantName}" as unknown as DocumentNode<CheckoutByReceiptQuery, CheckoutByReceiptQueryVariables>;
export const RefundCheckoutDocument = "mutation RefundCheckout($input:RefundCheckoutInput!){refundCheckout(input:$input){__typename ...on Refund{refundId checkoutId redeemPoints cashFen clawedBackPoints}...on Refused{code message nextStep}}}" as unknown as DocumentNode<RefundCheckoutMutation, RefundCheckoutMutationVariables>;
export const TillTodayDocument = "query TillToday($merchantNo:String!){tillToday(merchantNo:$merchantNo){sales billFen redeemPoints redeemFen refundedPoints nextPayout{cycle dueOn netFen}}}" as unknown as DocumentNode<TillTodayQuery, TillTodayQueryVariables>;
export const VoidCheckoutDocument = "mutation VoidCheckout($input:VoidCheckoutInput!){voidCheckout(input:$input){__typename ...on Refund{refundId checkoutId redeemPoints cashFen clawedBackPoints}...on Refused{code message nextStep}}}" as unknown as DocumentNode<VoidCheckoutMutation, VoidCheckoutMutationVariables>;
