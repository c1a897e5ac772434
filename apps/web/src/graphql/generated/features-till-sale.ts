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

export const OpenQuoteDocument = /*#__PURE__*/ byHash<OpenQuoteMutation, OpenQuoteMutationVariables>('mutation', 'OpenQuote', '0fb689e973d1dd8d68b06b1cf7ce1076b7bcdd4ec52c7f0aeebb45085605c476');
export const ScanQuoteDocument = /*#__PURE__*/ byHash<ScanQuoteQuery, ScanQuoteQueryVariables>('query', 'ScanQuote', '05dd4c42be1602049b7c558d633c3425118e6585d1efa1e76ad3754b0cacc09f');
export const SignQuotesDocument = /*#__PURE__*/ byHash<SignQuotesQuery, SignQuotesQueryVariables>('query', 'SignQuotes', '48e2c70dcafa8e00f6d48182daa5b22e822b5f9d9600fa9ce9a839a3bb9d5c84');
export const PriceQuoteDocument = /*#__PURE__*/ byHash<PriceQuoteQuery, PriceQuoteQueryVariables>('query', 'PriceQuote', 'fbe82185096891b83de04f5a29351278056edd2e05ca15d311eb6c79e0fac2dc');
export const CompleteQuoteDocument = /*#__PURE__*/ byHash<CompleteQuoteMutation, CompleteQuoteMutationVariables>('mutation', 'CompleteQuote', '81c2ad71011f1e36a697665b00f30a7c29836d30f379c949f73b7c83ebb86e3f');
export const AskConfirmationDocument = /*#__PURE__*/ byHash<AskConfirmationMutation, AskConfirmationMutationVariables>('mutation', 'AskConfirmation', 'a8144f74d9a03d817bccfb2290fd0e3f689dd6ccfb3356b35702baadb83f3686');
export const ConfirmQuoteByPinDocument = /*#__PURE__*/ byHash<ConfirmQuoteByPinMutation, ConfirmQuoteByPinMutationVariables>('mutation', 'ConfirmQuoteByPin', '79e298c18f21d0549567c044c630fda8d25d63bdccb03c80f8747756fdea806a');
