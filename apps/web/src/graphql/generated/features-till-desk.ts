// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  CompleteCheckoutMutation,
  CompleteCheckoutMutationVariables,
  QuoteCheckoutQuery,
  QuoteCheckoutQueryVariables,
  ShopsQuery,
  ShopsQueryVariables,
} from '../generated';

export const ShopsDocument = /*#__PURE__*/ byHash<ShopsQuery, ShopsQueryVariables>('query', 'Shops', '8b789d79f3847924a1174ebf77846f86a3c9c865ec67ebe6085e7a31c9d4b7fe');
export const QuoteCheckoutDocument = /*#__PURE__*/ byHash<QuoteCheckoutQuery, QuoteCheckoutQueryVariables>('query', 'QuoteCheckout', '8412eb2edf91919aaf3bd78d3fcd448917143524c4c67f3278105d54ae086022');
export const CompleteCheckoutDocument = /*#__PURE__*/ byHash<CompleteCheckoutMutation, CompleteCheckoutMutationVariables>('mutation', 'CompleteCheckout', '1b12068a94280a2c7f0f4479fa7b2a334d945eec678158a9b92562aeb0f5df87');
