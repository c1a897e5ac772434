// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
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

export const RecentSalesDocument = /*#__PURE__*/ byHash<RecentSalesQuery, RecentSalesQueryVariables>('query', 'RecentSales', '8bf4d697a292d30f323c46c6bfa8d8d4770e69a05784cf25ce4046b453e1da3e');
export const CheckoutByReceiptDocument = /*#__PURE__*/ byHash<CheckoutByReceiptQuery, CheckoutByReceiptQueryVariables>('query', 'CheckoutByReceipt', '033a564f5123e5c87d239025eb06d5d5972638f43aba21106673a2b7d26f8be2');
export const RefundCheckoutDocument = /*#__PURE__*/ byHash<RefundCheckoutMutation, RefundCheckoutMutationVariables>('mutation', 'RefundCheckout', '8b8698d9b85fdfddbd254d7c7298ddf32a1295aac84c3be2d9e223ee2bf5a851');
export const TillTodayDocument = /*#__PURE__*/ byHash<TillTodayQuery, TillTodayQueryVariables>('query', 'TillToday', '0b9351026973e69da675f657df83912e35e0cf6d7598294e55e7ee53a7f4d641');
export const VoidCheckoutDocument = /*#__PURE__*/ byHash<VoidCheckoutMutation, VoidCheckoutMutationVariables>('mutation', 'VoidCheckout', '244ddaddec46109fe4aeaf394dbe3bb97d8791b15727b1f4ae2012b5bfb7f193');
