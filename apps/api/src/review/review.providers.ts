import type { Provider } from '@nestjs/common';
import { type MemberSeal, SignInAttempts } from '@youhui/identity';
import type { Database, Tries } from '@youhui/platform';
import { AuditLog, AuditQueries } from '@youhui/review';
import type { Logger } from 'pino';
import { ActionNotes } from './action-notes';
import { memberDetails } from './member-details';

/** What people did, written down and asked for. */
export function reviewProviders(database: Database, tries: Tries, log: Logger, memberSeal?: MemberSeal): Provider[] {
  const seal = memberSeal && memberDetails(database, memberSeal);
  const alarm = (entry: object, err: unknown) => log.error({ entry, err }, 'An entry of the audit log was not written');
  const auditLog = new AuditLog(database, seal, alarm);
  return [
    { provide: AuditLog, useValue: auditLog },
    { provide: ActionNotes, useValue: new ActionNotes(auditLog, new SignInAttempts(database, tries)) },
    { provide: AuditQueries, useValue: new AuditQueries(database, seal) },
  ];
}
