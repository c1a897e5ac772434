import { randomUUID } from 'node:crypto';
import { isRefusal, isText, localDateOf, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { acceptingMerchant, type MerchantRow } from '@youhui/alliance';
import type { PresentedMembers } from '@youhui/community';
import { GatheredRows, type Database } from '@youhui/platform';
import { quoteSeconds, tillOf, type QuoteRow } from '../quotes/quote-rows';
import { insertQuotes, type QuoteView } from '../quotes/quote.store';

export interface OpenQuoteOrder {
  /** What the scanner gave or the cashier typed: 18 digits of a code, 16 of a card, or `NFC:` and a card's chip id. */
  readonly presented: string;
  readonly merchantNo: string;
}

type ShopRow = Pick<MerchantRow, 'merchantNo' | 'suspended' | 'honoursUntil'> & { readonly timezone: string };

/** Shops as a till finds them; those who ask at one moment are answered together. */
const shopsIn = (database: Database): GatheredRows<ShopRow> =>
  new GatheredRows(
    database,
    (communityId, merchantNos) => ({
      text: `select m.merchant_no as "merchantNo", m.suspended, m.honours_until as "honoursUntil", c.timezone
        from merchant m join community c on c.community_id = $1 where m.community_id = $1 and m.merchant_no = any($2::text[])`,
      values: [communityId, merchantNos],
    }),
    ({ merchantNo }) => merchantNo,
  );

/**
 * Opens a quote by a scan: the code is spent, and the member stands at this till for two minutes. Nothing is sold yet.
 * Refusals in order: `INVALID_INPUT`, `MERCHANT_NOT_FOUND`, `MERCHANT_LEFT`, `MERCHANT_SUSPENDED`, those of recognising (`TOO_MANY_TRIES`,
 * `CODE_NOT_RECOGNISED`, `CODE_EXPIRED`, `CODE_USED`, `CARD_NOT_FOUND`, `CARD_BLOCKED`), `ACCOUNT_FROZEN`.
 */
export class OpenQuote {
  private readonly shops;
  private readonly opening = new Map<string, QuoteRow>();
  /** Scans of one moment are opened, and shown, by one statement and one commit. */
  private readonly opened: GatheredRows<QuoteView>;

  constructor(
    database: Database,
    private readonly members: Pick<PresentedMembers, 'look' | 'take'>,
  ) {
    this.shops = shopsIn(database);
    this.opened = new GatheredRows<QuoteView>(
      database,
      (communityId, quoteIds) =>
        insertQuotes(
          communityId,
          quoteIds.flatMap((quoteId) => this.opening.get(quoteId) ?? []),
        ),
      ({ quoteId }) => quoteId,
    );
  }

  async execute(ctx: RequestContext, { presented, merchantNo }: OpenQuoteOrder): Promise<QuoteView | Refusal> {
    if (!isText(presented)) return refuse('INVALID_INPUT', { field: 'presented' });
    const { communityId, actor, at } = ctx;
    const [shop, looked] = await Promise.all([
      this.shops.one(communityId, merchantNo),
      this.members.look(ctx, presented),
    ]);
    const accepting = acceptingMerchant(shop, localDateOf(at, shop?.timezone ?? 'UTC'));
    if (isRefusal(accepting)) return accepting;
    const found = await this.members.take(ctx, looked);
    if (isRefusal(found)) return found;
    const quoteId = randomUUID();
    this.opening.set(quoteId, {
      ...found,
      quoteId,
      merchantNo,
      till: tillOf(actor),
      openedAt: at,
      expiresAt: new Date(at.getTime() + quoteSeconds * 1000),
      billFen: null,
      askedPoints: null,
      confirmedPoints: 0,
      checkoutId: null,
    });
    try {
      return (await this.opened.one(communityId, quoteId)) ?? refuse('ACCOUNT_FROZEN');
    } finally {
      this.opening.delete(quoteId);
    }
  }
}
