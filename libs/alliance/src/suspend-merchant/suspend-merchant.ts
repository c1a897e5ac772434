import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { ownMatterIn } from '@youhui/community';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { merchantRows } from '../merchant-rows';

export interface SuspendMerchantOrder {
  readonly merchantNo: string;
}

export interface SuspendedMerchant {
  readonly merchantNo: string;
  readonly suspended: boolean;
}

const setSuspended = (
  kind: 'suspend' | 'resume',
  suspended: boolean,
): CommandKind<SuspendMerchantOrder, SuspendedMerchant> => ({
  kind,
  alone: true,
  needs: ({ merchantNo }) => ({ rows: [need(merchantRows, merchantNo)] }),
  decide: ({ merchantNo }, view) => {
    const merchant = view.row(merchantRows, merchantNo);
    if (!merchant) return refuse('MERCHANT_NOT_FOUND');
    const own = ownMatterIn(view, { merchantNo });
    if (own) return own;
    return {
      answer: { merchantNo, suspended },
      reason: '',
      rows: merchant.suspended === suspended ? [] : [put(merchantRows, { ...merchant, suspended })],
    };
  },
});

const suspend = setSuspended('suspend', true);
const resume = setSuspended('resume', false);

/**
 * Stops checkouts at a shop; its points stay good elsewhere, its refunds go on, its cycles are settled as ever.
 * Suspending what is suspended changes nothing. Refusals, in this order: `MERCHANT_NOT_FOUND`, `CONFLICT_OF_INTEREST`.
 */
export class SuspendMerchant {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: SuspendMerchantOrder): Promise<SuspendedMerchant | Refusal> {
    return this.ledger.post(ctx, suspend, commandId, order);
  }
}

/** Lets a suspended shop take checkouts again; one that is not suspended stays as it is. Refusals, in this order: `MERCHANT_NOT_FOUND`, `CONFLICT_OF_INTEREST`. */
export class ResumeMerchant {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: SuspendMerchantOrder): Promise<SuspendedMerchant | Refusal> {
    return this.ledger.post(ctx, resume, commandId, order);
  }
}
