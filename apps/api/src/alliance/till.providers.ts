import type { Provider, Type } from '@nestjs/common';
import {
  CloseShift,
  CreateTerminal,
  OpenShift,
  PairTerminal,
  RenewPairing,
  RevokeTerminal,
  TerminalQueries,
} from '@youhui/alliance';
import { Cashiers, SetCashierPin } from '@youhui/identity';
import { systemClock, type Clock } from '@youhui/kernel';
import { Database, Tries } from '@youhui/platform';

const timed = (type: Type<unknown> & (new (database: Database, clock: Clock) => unknown)): Provider => ({
  provide: type,
  useFactory: (database: Database) => new type(database, systemClock),
  inject: [Database],
});

/** The shops' tills: how a device becomes one, and who stands there. */
export const tillProviders: readonly Provider[] = [
  ...[CreateTerminal, RenewPairing, RevokeTerminal, SetCashierPin, CloseShift].map(timed),
  ...[TerminalQueries, Cashiers].map((type) => ({
    provide: type,
    useFactory: (database: Database) => new type(database),
    inject: [Database],
  })),
  {
    provide: PairTerminal,
    useFactory: (database: Database, tries: Tries) => new PairTerminal(database, tries, systemClock),
    inject: [Database, Tries],
  },
  {
    provide: OpenShift,
    useFactory: (database: Database, terminals: TerminalQueries, cashiers: Cashiers, tries: Tries) =>
      new OpenShift(database, terminals, cashiers, tries, systemClock),
    inject: [Database, TerminalQueries, Cashiers, Tries],
  },
];
