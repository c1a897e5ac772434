import type { Provider, Type } from '@nestjs/common';
import { CorrectMember } from '@youhui/community';
import type { MemberSeal } from '@youhui/identity';
import type { Ledger } from '@youhui/ledger';
import type { Database } from '@youhui/platform';
import {
  CancelDeletion,
  DecideAccess,
  DecideCorrection,
  ExportPersonalData,
  KeepPrivateData,
  PrivacyQueries,
  ReadPrivateData,
  RequestAccess,
  RequestCorrection,
  RequestDeletion,
  StateConsent,
} from '@youhui/privacy';

/** What people know, put right and take back; without a seal nothing sealed is kept or opened. */
export function privacyProviders(database: Database, ledger: Ledger, seal: MemberSeal | undefined): Provider[] {
  const made = <Made>(type: Type<Made>, value: Made): Provider => ({ provide: type, useValue: value });
  return [
    ...[StateConsent, RequestAccess, DecideAccess, RequestDeletion, CancelDeletion].map((type) =>
      made<unknown>(type, new type(database)),
    ),
    ...[KeepPrivateData, ReadPrivateData, RequestCorrection, ExportPersonalData, PrivacyQueries].map((type) =>
      made<unknown>(type, new type(database, seal)),
    ),
    made(DecideCorrection, new DecideCorrection(database, new CorrectMember(ledger), seal)),
  ];
}
