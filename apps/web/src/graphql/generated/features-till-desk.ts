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
export const QuoteCheckoutDocument = /*#__PURE__*/ byHash<QuoteCheckoutQuery, QuoteCheckoutQueryVariables>('query', 'QuoteCheckout', 'a2d02bb2bbbcd4dbc96d4eb71def1681f507bc517c98fb65b2c27be91783f4b6');
export const CompleteCheckoutDocument = /*#__PURE__*/ byHash<CompleteCheckoutMutation, CompleteCheckoutMutationVariables>('mutation', 'CompleteCheckout', 'cca6967fc26c70bfc7b374f19a027b959751edccbad7b28121eba56b592dbf1d');
