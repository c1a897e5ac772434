import { addDays, isNote, type LocalDate, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { need, put, type CommandKind, type Ledger } from '@youhui/ledger';
import { merchantRows } from '../merchant-rows';

/** How long a shop that leaves goes on taking points, in days. */
export const honourDays = 30;

export interface GiveExitNoticeOrder {
  readonly merchantNo: string;
  /** 1–200 characters. */
  readonly because: string;
}

export interface ExitNotice {
  readonly merchantNo: string;
  /** The last day on which it takes points; null when it stays. */
  readonly honoursUntil: LocalDate | null;
}

const giveNotice: CommandKind<GiveExitNoticeOrder, ExitNotice> = {
  kind: 'give_exit_notice',
  alone: true,
  needs: ({ merchantNo }) => ({ rows: [need(merchantRows, merchantNo)] }),
  decide: ({ merchantNo, because }, view) => {
    if (!isNote(because)) return refuse('INVALID_INPUT', { field: 'because' });
    const merchant = view.row(merchantRows, merchantNo);
    if (!merchant) return refuse('MERCHANT_NOT_FOUND');
    if (merchant.honoursUntil !== null) return refuse('EXIT_UNDER_WAY', { honoursUntil: merchant.honoursUntil });
    const honoursUntil = addDays(view.today, honourDays);
    return {
      answer: { merchantNo, honoursUntil },
      reason: '',
      rows: [put(merchantRows, { ...merchant, honoursUntil })],
    };
  },
};

const withdrawNotice: CommandKind<{ readonly merchantNo: string }, ExitNotice> = {
  kind: 'withdraw_exit_notice',
  alone: true,
  needs: ({ merchantNo }) => ({ rows: [need(merchantRows, merchantNo)] }),
  decide: ({ merchantNo }, view) => {
    const merchant = view.row(merchantRows, merchantNo);
    if (!merchant) return refuse('MERCHANT_NOT_FOUND');
    if (merchant.honoursUntil === null) return refuse('NO_EXIT_UNDER_WAY');
    if (view.today > merchant.honoursUntil) return refuse('MERCHANT_LEFT');
    return {
      answer: { merchantNo, honoursUntil: null },
      reason: '',
      rows: [put(merchantRows, { ...merchant, honoursUntil: null })],
    };
  },
};

/**
 * A shop leaves: from now on it issues no points; for thirty days more it takes them; then it is out. Its own points
 * stay good elsewhere, and what is owed is settled in the cycles as ever.
 * Refusals: `INVALID_INPUT`, `MERCHANT_NOT_FOUND`, `EXIT_UNDER_WAY` with the last day.
 */
export class GiveExitNotice {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: GiveExitNoticeOrder): Promise<ExitNotice | Refusal> {
    return this.ledger.post(ctx, giveNotice, commandId, order);
  }
}

/** The shop stays after all; possible until its last day is over. Refusals: `MERCHANT_NOT_FOUND`, `NO_EXIT_UNDER_WAY`, `MERCHANT_LEFT`. */
export class WithdrawExitNotice {
  constructor(private readonly ledger: Ledger) {}

  execute(
    ctx: RequestContext,
    commandId: string,
    order: { readonly merchantNo: string },
  ): Promise<ExitNotice | Refusal> {
    return this.ledger.post(ctx, withdrawNotice, commandId, order);
  }
}
