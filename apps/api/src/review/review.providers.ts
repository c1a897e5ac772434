import type { Provider } from '@nestjs/common';
import type { Database } from '@youhui/platform';
import { AuditLog, AuditQueries, type DetailSeal } from '@youhui/review';
import type { Logger } from 'pino';

/** What people did, written down and asked for. */
export function reviewProviders(database: Database, log: Logger, seal?: DetailSeal): Provider[] {
  const alarm = (entry: object, err: unknown) => log.error({ entry, err }, 'An entry of the audit log was not written');
  return [
    { provide: AuditLog, useValue: new AuditLog(database, seal, alarm) },
    { provide: AuditQueries, useValue: new AuditQueries(database, seal) },
  ];
}
