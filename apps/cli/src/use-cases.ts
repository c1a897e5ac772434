import { NetCycle, openFirstCycle } from '@youhui/clearing';
import { CommunityQueries, CreateCommunity, readTerms } from '@youhui/community';
import { RegisterPerson } from '@youhui/identity';
import { systemClock } from '@youhui/kernel';
import { Ledger } from '@youhui/ledger';
import { MonthResultFiles, openCommunityFor, ReplayMonth, type Month } from '@youhui/month';
import type { Database, ServiceLog } from '@youhui/platform';
import { VerifyBooks } from '@youhui/proof';
import { RecordService } from '@youhui/volunteering';

/** The use cases the command line orders, over one database. */
export type UseCases = ReturnType<typeof useCasesOn>;

export function useCasesOn(database: Database, log: ServiceLog) {
  const ledger = new Ledger(database, readTerms, (message, { kind, commandId }) =>
    log(`${message}: ${kind} ${commandId}`, 'error'),
  );
  const createCommunity = new CreateCommunity(database, systemClock, openFirstCycle);
  return {
    openMonth: (month: Month, as: { code: string; isDemo?: boolean }) => openCommunityFor(createCommunity, month, as),
    replayMonth: new ReplayMonth(ledger, new NetCycle(database, systemClock)),
    resultFiles: new MonthResultFiles(database),
    verifyBooks: new VerifyBooks(database),
    registerPerson: new RegisterPerson(database, systemClock),
    recordService: new RecordService(ledger),
    communities: new CommunityQueries(database),
  };
}
