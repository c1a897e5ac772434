// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  AskConfirmationMutation,
  AskConfirmationMutationVariables,
  CompleteQuoteMutation,
  CompleteQuoteMutationVariables,
  ConfirmQuoteByPinMutation,
  ConfirmQuoteByPinMutationVariables,
  OpenQuoteMutation,
  OpenQuoteMutationVariables,
  PriceQuoteQuery,
  PriceQuoteQueryVariables,
  ScanQuoteQuery,
  ScanQuoteQueryVariables,
  SignQuotesQuery,
  SignQuotesQueryVariables,
} from '../generated';

export const OpenQuoteDocument = "mutation OpenQuote($input:OpenQuoteInput!){openQuote(input:$input){__typename ...on Quote{...QuoteParts}...on Refused{code message nextStep}}}fragment QuoteParts on Quote{quoteId merchantNo memberMaskedName presented availablePoints noPinPoints confirmedPoints askedPoints billFen usualBillFen expiresAt checkoutId}" as unknown as DocumentNode<OpenQuoteMutation, OpenQuoteMutationVariables>;
export const ScanQuoteDocument = "query ScanQuote($quoteId:String!){quote(quoteId:$quoteId){...QuoteParts}}fragment QuoteParts on Quote{quoteId merchantNo memberMaskedName presented availablePoints noPinPoints confirmedPoints askedPoints billFen usualBillFen expiresAt checkoutId}" as unknown as DocumentNode<ScanQuoteQuery, ScanQuoteQueryVariables>;
export const SignQuotesDocument = "query SignQuotes($merchantNo:String!){quotesAtTill(merchantNo:$merchantNo){...QuoteParts}}fragment QuoteParts on Quote{quoteId merchantNo memberMaskedName presented availablePoints noPinPoints confirmedPoints askedPoints billFen usualBillFen expiresAt checkoutId}" as unknown as DocumentNode<SignQuotesQuery, SignQuotesQueryVariables>;
export const PriceQuoteDocument = "query PriceQuote($input:PriceQuoteInput!){priceQuote(input:$input){__typename ...on CheckoutQuote{billFen maxRedeemPoints earnPoints}...on Refusal{code message nextStep}}}" as unknown as DocumentNode<PriceQuoteQuery, PriceQuoteQueryVariables>;
export const CompleteQuoteDocument = "mutation CompleteQuote($input:CompleteQuoteInput!){completeQuote(input:$input){__typename ...on Checkout{...SaleParts}...on Refusal{code message nextStep}...on InsufficientPoints{availablePoints}...on RedeemShareExceeded{maxPoints}...on DailyLimitExceeded{remainingPoints}...on SignLimitExceeded{limitPoints}...on HelperLimitExceeded{limitPoints}}}fragment SaleParts on Checkout{checkoutId receiptNo sequence memberMaskedName billFen redeemPoints redeemFen payFen earnedPoints at refundedFen refundedPoints memberPointsAfter merchantName}" as unknown as DocumentNode<CompleteQuoteMutation, CompleteQuoteMutationVariables>;
export const AskConfirmationDocument = "mutation AskConfirmation($input:AskConfirmationInput!){askConfirmation(input:$input){__typename ...on Quote{...QuoteParts}...on Refused{code message nextStep}}}fragment QuoteParts on Quote{quoteId merchantNo memberMaskedName presented availablePoints noPinPoints confirmedPoints askedPoints billFen usualBillFen expiresAt checkoutId}" as unknown as DocumentNode<AskConfirmationMutation, AskConfirmationMutationVariables>;
export const ConfirmQuoteByPinDocument = "mutation ConfirmQuoteByPin($input:ConfirmQuoteByPinInput!){confirmQuoteByPin(input:$input){__typename ...on Quote{...QuoteParts}...on Refused{code message nextStep}}}fragment QuoteParts on Quote{quoteId merchantNo memberMaskedName presented availablePoints noPinPoints confirmedPoints askedPoints billFen usualBillFen expiresAt checkoutId}" as unknown as DocumentNode<ConfirmQuoteByPinMutation, ConfirmQuoteByPinMutationVariables>;
