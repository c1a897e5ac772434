// Written by codegen.mjs from the API's schema. Do not edit.
import { byHash } from '../by-hash';
import type {
  RecordPaperSlipMutation,
  RecordPaperSlipMutationVariables,
} from '../generated';

export const RecordPaperSlipDocument = /*#__PURE__*/ byHash<RecordPaperSlipMutation, RecordPaperSlipMutationVariables>('mutation', 'RecordPaperSlip', 'c2029cc3955f949667b8e3777706380e8edc6b70c2fabfe4a777d04a060e7be2');
