// Written by codegen.mjs from the API's schema. Do not edit.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import type {
  RecordPaperSlipMutation,
  RecordPaperSlipMutationVariables,
} from '../generated';

export const RecordPaperSlipDocument = "mutation RecordPaperSlip($input:RecordPaperSlipInput!){recordPaperSlip(input:$input){__typename ...on Checkout{checkoutId memberMaskedName redeemPoints redeemFen payFen}...on Refusal{code message nextStep}}}" as unknown as DocumentNode<RecordPaperSlipMutation, RecordPaperSlipMutationVariables>;
