import type { RequestContext } from '@youhui/kernel';
import { GatheredRows, type Database } from '@youhui/platform';
import { latestScanOf, type LatestScan } from './latest-scan.store';
import { isAtTillOf, quoteSeconds, type QuoteRow } from './quote-rows';
import { askingQuotes, quotesByIds, quoteView, usualBills, waitingSigns, type QuoteView } from './quote.store';

/** Who stands behind a scan. It never changes. */
export type QuoteOrigin = Pick<QuoteRow, 'quoteId' | 'merchantNo' | 'till' | 'memberNo' | 'presented' | 'helperNo'>;

/** What tills and phones ask about scans. */
export class QuoteQueries {
  private readonly origins: GatheredRows<QuoteOrigin>;
  private readonly usual: GatheredRows<{ readonly merchantNo: string; readonly usualBillFen: number }>;

  constructor(private readonly database: Database) {
    this.origins = new GatheredRows(database, quotesByIds, ({ quoteId }) => quoteId);
    this.usual = new GatheredRows(database, usualBills, ({ merchantNo }) => merchantNo);
  }

  origin(communityId: string, quoteId: string): Promise<QuoteOrigin | undefined> {
    return this.origins.one(communityId, quoteId);
  }

  /** One that the actor stands at the till of, or whose member the actor is. */
  async quote(ctx: RequestContext, quoteId: string): Promise<QuoteView | undefined> {
    const { communityId, actor, at } = ctx;
    const [quote] = await this.database.ask<QuoteView>(communityId, quoteView(communityId, at, quoteId));
    if (!quote) return undefined;
    const isTill = actor.permissions.has('checkout:complete') && isAtTillOf(actor, quote);
    return isTill || actor.memberNo === quote.memberNo ? quote : undefined;
  }

  /** Open sign quotes at a shop, oldest first; 50 at most. */
  async waitingAtTill({ communityId, at }: RequestContext, merchantNo: string): Promise<QuoteView[]> {
    const quotes = await this.database.ask<QuoteView>(
      communityId,
      waitingSigns(communityId, at, merchantNo, quoteSeconds),
    );
    return quotes;
  }

  /** The member's open quotes that ask for more than was confirmed, oldest first; 50 at most. */
  async asking({ communityId, at }: RequestContext, memberNo: string): Promise<QuoteView[]> {
    const quotes = await this.database.ask<QuoteView>(
      communityId,
      askingQuotes(communityId, at, memberNo, quoteSeconds),
    );
    return quotes;
  }

  /** What became of the member's latest scan at a till, while it is news: a few minutes. */
  async latestScan({ communityId, at }: RequestContext, memberNo: string): Promise<LatestScan | undefined> {
    const [scan] = await this.database.ask<LatestScan>(communityId, latestScanOf(communityId, at, memberNo));
    return scan;
  }

  /** The median of the shop's last 50 bills, in fen; undefined while it has had fewer than 10. */
  async usualBillFen(communityId: string, merchantNo: string): Promise<number | undefined> {
    return (await this.usual.one(communityId, merchantNo))?.usualBillFen;
  }
}
