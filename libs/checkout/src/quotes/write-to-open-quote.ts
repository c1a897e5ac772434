import { refuse, isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database, Statement } from '@youhui/platform';
import { checkedQuote } from './quote-rows';
import { quoteView, type QuoteView } from './quote.store';

/**
 * Writes to a quote that is open and theirs, and says what stands then; else why not: `QUOTE_NOT_FOUND`,
 * `QUOTE_EXPIRED`, `QUOTE_SPENT`. A sale that is made meanwhile is either before, and refuses this, or after, and sees it.
 */
export async function writeToOpenQuote(
  database: Database,
  ctx: RequestContext,
  quoteId: string,
  isTheirs: (quote: QuoteView) => boolean,
  write: Statement,
): Promise<QuoteView | Refusal> {
  const { communityId, at } = ctx;
  return database.inCommunity(communityId, async (tx) => {
    const look = quoteView(communityId, at, quoteId);
    const [before] = await tx.query<QuoteView>(look.text, look.values);
    const open = checkedQuote(before, isTheirs, at);
    if (isRefusal(open)) return open;
    const [written = [], [after] = []] = await tx.last<QuoteView>([write, look]);
    return written.length > 0 && after ? after : refuse('QUOTE_SPENT');
  });
}
