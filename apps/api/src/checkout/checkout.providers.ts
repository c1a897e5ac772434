import type { Provider } from '@nestjs/common';
import {
  AskConfirmation,
  CheckoutQueries,
  CompleteCheckout,
  CompleteQuote,
  ConfirmQuote,
  ConfirmQuoteByPin,
  OpenQuote,
  OpenSignQuote,
  PriceQuote,
  QuoteCheckout,
  QuoteQueries,
  RecordPaperSlip,
  VoidCheckout,
} from '@youhui/checkout';
import { CheckPin, PresentedMembers } from '@youhui/community';
import { Ledger } from '@youhui/ledger';
import { Database } from '@youhui/platform';

/** What stands on more than one thing: how members known by a scan are sold to. */
export const checkoutProviders: readonly Provider[] = [
  {
    provide: OpenQuote,
    useFactory: (database: Database, members: PresentedMembers) => new OpenQuote(database, members),
    inject: [Database, PresentedMembers],
  },
  {
    provide: OpenSignQuote,
    useFactory: (database: Database, sale: QuoteCheckout) => new OpenSignQuote(database, sale),
    inject: [Database, QuoteCheckout],
  },
  {
    provide: PriceQuote,
    useFactory: (queries: QuoteQueries, sale: QuoteCheckout) => new PriceQuote(queries, sale),
    inject: [QuoteQueries, QuoteCheckout],
  },
  {
    provide: CompleteQuote,
    useFactory: (queries: QuoteQueries, sale: CompleteCheckout) => new CompleteQuote(queries, sale),
    inject: [QuoteQueries, CompleteCheckout],
  },
  {
    provide: ConfirmQuoteByPin,
    useFactory: (database: Database, queries: QuoteQueries, pins: CheckPin) =>
      new ConfirmQuoteByPin(database, queries, pins),
    inject: [Database, QuoteQueries, CheckPin],
  },
  {
    provide: VoidCheckout,
    useFactory: (ledger: Ledger, queries: CheckoutQueries) => new VoidCheckout(ledger, queries),
    inject: [Ledger, CheckoutQueries],
  },
  {
    provide: RecordPaperSlip,
    useFactory: (database: Database, members: PresentedMembers, quote: QuoteCheckout, sale: CompleteCheckout) =>
      new RecordPaperSlip(database, members, quote, sale),
    inject: [Database, PresentedMembers, QuoteCheckout, CompleteCheckout],
  },
  ...[QuoteQueries, ConfirmQuote, AskConfirmation].map((type) => ({
    provide: type,
    useFactory: (database: Database) => new type(database),
    inject: [Database],
  })),
];
