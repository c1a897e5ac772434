import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Ledger } from '@youhui/ledger';
import {
  quoteKind,
  faultIn,
  type QuotedCheckout,
  type CompleteCheckoutOrder,
} from '../complete-checkout/complete-checkout';

/** Says what `CompleteCheckout` would answer now: the same rules and refusals, nothing written, nothing promised. */
export class QuoteCheckout {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, order: CompleteCheckoutOrder): Promise<QuotedCheckout | Refusal> {
    const fault = faultIn(order);
    if (fault) return Promise.resolve(refuse('INVALID_INPUT', { field: fault }));
    return this.ledger.preview(ctx, quoteKind, { ...order, checkoutId: 'quote' });
  }
}
