import type { Provider } from '@nestjs/common';
import type { MemberSeal } from '@youhui/identity';
import type { Database } from '@youhui/platform';
import { AuditLog, AuditQueries } from '@youhui/review';
import type { Logger } from 'pino';
import { memberDetails } from './member-details';

/** What people did, written down and asked for. */
export function reviewProviders(database: Database, log: Logger, memberSeal?: MemberSeal): Provider[] {
  const seal = memberSeal && memberDetails(database, memberSeal);
  const alarm = (entry: object, err: unknown) => log.error({ entry, err }, 'An entry of the audit log was not written');
  return [
    { provide: AuditLog, useValue: new AuditLog(database, seal, alarm) },
    { provide: AuditQueries, useValue: new AuditQueries(database, seal) },
  ];
}
