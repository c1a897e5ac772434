export { CancelDeletion, type CancelDeletionOrder } from './cancel-deletion/cancel-deletion';
export { CarryOutDeletion, type CarryOutDeletionOrder } from './carry-out-deletion/carry-out-deletion';
export type { ConsentRow } from './consent.store';
export { correctableFields, type CorrectableField } from './correction.store';
export type { Correction } from './corrections';
export { DecideAccess, type DecideAccessOrder } from './decide-access/decide-access';
export { DecideCorrection, type DecideCorrectionOrder } from './decide-correction/decide-correction';
export { dueDeletions, type DeletionRow, type DueDeletion } from './deletion.store';
export { ExportPersonalData, type ExportPersonalDataOrder } from './export-personal-data/export-personal-data';
export {
  KeepPrivateData,
  type KeepPrivateDataOrder,
  type PrivateDataKept,
} from './keep-private-data/keep-private-data';
export { PrivacyQueries } from './privacy.queries';
export * from './purposes';
export { ReadPrivateData, type PrivateData, type ReadPrivateDataOrder } from './read-private-data/read-private-data';
export type { AccessRow, ReadingRow } from './reading.store';
export { RequestAccess, type RequestAccessOrder } from './request-access/request-access';
export { RequestCorrection, type RequestCorrectionOrder } from './request-correction/request-correction';
export { RequestDeletion, type RequestDeletionOrder } from './request-deletion/request-deletion';
export { StateConsent, type StateConsentOrder } from './state-consent/state-consent';
export { servesDataOf } from './whose-data';
