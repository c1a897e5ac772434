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
export const CheckoutByReceiptDocument = /*#__PURE__*/ byHash<CheckoutByReceiptQuery, CheckoutByReceiptQueryVariables>('query', 'CheckoutByReceipt', 'de07f0c11454234f2bf76d75b01ba3b319d568543ccdfc73931e9cb69f2fa474');
export const RefundCheckoutDocument = /*#__PURE__*/ byHash<RefundCheckoutMutation, RefundCheckoutMutationVariables>('mutation', 'RefundCheckout', '1560edb5557328b4e74640d3808d77bc7ecb0644e9f4f809524f4375957e5df9');
export const TillTodayDocument = /*#__PURE__*/ byHash<TillTodayQuery, TillTodayQueryVariables>('query', 'TillToday', '0b9351026973e69da675f657df83912e35e0cf6d7598294e55e7ee53a7f4d641');
export const VoidCheckoutDocument = /*#__PURE__*/ byHash<VoidCheckoutMutation, VoidCheckoutMutationVariables>('mutation', 'VoidCheckout', '98be8f358680a4904dc9bfe7c922d6d3806240ca7eeb903cfc48e2096c2dd2f5');
