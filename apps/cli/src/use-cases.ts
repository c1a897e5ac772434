import { CreateTerminal, TerminalQueries } from '@youhui/alliance';
import { NetCycle, openFirstCycle } from '@youhui/clearing';
import {
  CommunityQueries,
  CreateCommunity,
  ImportPast,
  readTerms,
  type CreateCommunityOrder,
  IssueCard,
  PaymentMeansQueries,
  SetPin,
} from '@youhui/community';
import { FundQueries, RecordFundIncome } from '@youhui/fund';
import {
  addPerson,
  Cashiers,
  RegisterPerson,
  type FoundingPerson,
  SetCashierPin,
  type SecretKey,
  SetMemberPhone,
} from '@youhui/identity';
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
    /** A community and the people who begin it, all of them or nothing. */
    openWithPeople: (order: CreateCommunityOrder, people: readonly FoundingPerson[]) =>
      new CreateCommunity(database, systemClock, async (tx, communityId, made, at) => {
        await openFirstCycle(tx, communityId, made, at);
        for (const person of people) await addPerson(tx, communityId, person, at);
      }).execute(order),
    openMonth: (month: Month, as: { code: string; isDemo?: boolean; contactPhone?: string }) =>
      openCommunityFor(createCommunity, month, as),
    importPast: new ImportPast(ledger),
    recordFundIncome: new RecordFundIncome(ledger),
    replayMonth: new ReplayMonth(ledger, new NetCycle(database, systemClock)),
    resultFiles: new MonthResultFiles(database),
    verifyBooks: new VerifyBooks(database),
    registerPerson: new RegisterPerson(database, systemClock),
    createTerminal: new CreateTerminal(database, systemClock),
    terminals: new TerminalQueries(database),
    cashiers: new Cashiers(database),
    setCashierPin: new SetCashierPin(database, systemClock),
    setMemberPhoneWith: (key: SecretKey) => new SetMemberPhone(database, key),
    paymentMeans: new PaymentMeansQueries(database),
    issueCard: new IssueCard(database),
    setPin: new SetPin(database),
    recordService: new RecordService(ledger),
    communities: new CommunityQueries(database),
    funds: new FundQueries(database),
  };
}
