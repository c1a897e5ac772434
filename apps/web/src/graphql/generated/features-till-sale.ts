// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
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

export const OpenQuoteDocument = /*#__PURE__*/ byHash<OpenQuoteMutation, OpenQuoteMutationVariables>('mutation', 'OpenQuote', '4de127d17b314c3606065736a321823c815c562f055847680654a1e99ecf6f44');
export const ScanQuoteDocument = /*#__PURE__*/ byHash<ScanQuoteQuery, ScanQuoteQueryVariables>('query', 'ScanQuote', '05dd4c42be1602049b7c558d633c3425118e6585d1efa1e76ad3754b0cacc09f');
export const SignQuotesDocument = /*#__PURE__*/ byHash<SignQuotesQuery, SignQuotesQueryVariables>('query', 'SignQuotes', '48e2c70dcafa8e00f6d48182daa5b22e822b5f9d9600fa9ce9a839a3bb9d5c84');
export const PriceQuoteDocument = /*#__PURE__*/ byHash<PriceQuoteQuery, PriceQuoteQueryVariables>('query', 'PriceQuote', 'fbe82185096891b83de04f5a29351278056edd2e05ca15d311eb6c79e0fac2dc');
export const CompleteQuoteDocument = /*#__PURE__*/ byHash<CompleteQuoteMutation, CompleteQuoteMutationVariables>('mutation', 'CompleteQuote', '81c2ad71011f1e36a697665b00f30a7c29836d30f379c949f73b7c83ebb86e3f');
export const AskConfirmationDocument = /*#__PURE__*/ byHash<AskConfirmationMutation, AskConfirmationMutationVariables>('mutation', 'AskConfirmation', '7ae339935342999288a1d73866bc9d169d33c9aa18cc47672ecc1e0629a7d2fe');
export const ConfirmQuoteByPinDocument = /*#__PURE__*/ byHash<ConfirmQuoteByPinMutation, ConfirmQuoteByPinMutationVariables>('mutation', 'ConfirmQuoteByPin', '7857c725e3c5456a8a0946d05467bc8f20f8e47aca9b0daea1b01ea46cbe20c3');
