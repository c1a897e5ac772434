import { RegisterMerchant } from '@youhui/alliance';
import { CompleteCheckout } from '@youhui/checkout';
import { openFirstCycle } from '@youhui/clearing';
import { CreateCommunity, readTerms, RegisterHousehold, RegisterMember } from '@youhui/community';
import { AllocatePoints, RecordFundIncome } from '@youhui/fund';
import { RegisterPerson } from '@youhui/identity';
import { systemClock } from '@youhui/kernel';
import { Ledger } from '@youhui/ledger';
import type { Database, ServiceLog } from '@youhui/platform';
import { ApproveService, RecordService } from '@youhui/volunteering';

/** The use cases the command line orders, over one database. */
export type UseCases = ReturnType<typeof useCasesOn>;

export function useCasesOn(database: Database, log: ServiceLog) {
  const ledger = new Ledger(database, readTerms, (message, { kind, commandId }) =>
    log(`${message}: ${kind} ${commandId}`, 'error'),
  );
  return {
    createCommunity: new CreateCommunity(database, systemClock, openFirstCycle),
    registerMerchant: new RegisterMerchant(ledger),
    registerHousehold: new RegisterHousehold(ledger),
    registerMember: new RegisterMember(ledger),
    registerPerson: new RegisterPerson(database, systemClock),
    recordFundIncome: new RecordFundIncome(ledger),
    allocatePoints: new AllocatePoints(ledger),
    recordService: new RecordService(ledger),
    approveService: new ApproveService(ledger),
    completeCheckout: new CompleteCheckout(ledger),
  };
}
