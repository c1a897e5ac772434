import {
  isRefusal,
  refuse,
  systemCommandId,
  type Fen,
  type LocalDate,
  type Points,
  type Refusal,
  type RequestContext,
} from '@youhui/kernel';
import type { PresentedMembers } from '@youhui/community';
import type { Database } from '@youhui/platform';
import type {
  CompleteCheckout,
  CompleteCheckoutOrder,
  CompletedCheckout,
} from '../complete-checkout/complete-checkout';
import type { QuoteCheckout } from '../quote-checkout/quote-checkout';

export interface PaperSlipOrder {
  /** The number printed on the slip: 1–40 letters, digits, `-`, `/` and `.`, once for each shop. */
  readonly serial: string;
  /** 16 digits. */
  readonly cardNo: string;
  readonly merchantNo: string;
  /** The day it was written: today, or one of the two days before. */
  readonly onDay: LocalDate;
  readonly billFen: Fen;
  readonly redeemPoints: Points;
}

interface SlipBefore {
  readonly memberNo: string | null;
  readonly sold: boolean;
}

const serialShape = /^[A-Za-z0-9./-]{1,40}$/;

/**
 * Enters a sale that was written on paper while the line was down: one sale for each serial of a shop, however often it
 * is sent. A slip that was refused can be corrected and sent again. At most 20 points of a member for each day of writing.
 * Refusals in order: `INVALID_INPUT`, `CARD_NOT_FOUND`, `CARD_BLOCKED`, `MERCHANT_NOT_FOUND`, `MERCHANT_LEFT`, `MERCHANT_SUSPENDED`,
 * `SLIP_TOO_OLD`, `MEMBER_NOT_FOUND`, `ACCOUNT_FROZEN`, `REDEEM_SHARE_EXCEEDED`, `DAILY_LIMIT_EXCEEDED`,
 * `INSUFFICIENT_POINTS`, `SLIP_LIMIT_EXCEEDED`; and `IDEMPOTENCY_CONFLICT` for a serial with another content.
 */
export class RecordPaperSlip {
  constructor(
    private readonly database: Database,
    private readonly members: Pick<PresentedMembers, 'recognise'>,
    private readonly quote: QuoteCheckout,
    private readonly sale: CompleteCheckout,
  ) {}

  async execute(ctx: RequestContext, slip: PaperSlipOrder): Promise<CompletedCheckout | Refusal> {
    const { serial, cardNo, merchantNo } = slip;
    if (!serialShape.test(serial)) return refuse('INVALID_INPUT', { field: 'serial' });
    if (!/^[0-9]{16}$/.test(cardNo)) return refuse('INVALID_INPUT', { field: 'cardNo' });
    const slipId = systemCommandId('slip', merchantNo, serial);
    // Entered before, it is answered as then, whatever has become of the card or of the day's limits.
    const { memberNo, sold } = await this.before(ctx.communityId, cardNo, slipId);
    if (sold && memberNo !== null) return this.sale.execute(ctx, slipId, orderOf(slip, memberNo));
    const found = await this.members.recognise(ctx, cardNo);
    if (isRefusal(found)) return found;
    // A refusal of the pen would be remembered under the serial; one that is seen before can be corrected.
    const order = orderOf(slip, found.memberNo);
    const tried = await this.quote.execute(ctx, order);
    return isRefusal(tried) ? tried : this.sale.execute(ctx, slipId, order);
  }

  private async before(communityId: string, cardNo: string, slipId: string): Promise<SlipBefore> {
    const [row] = await this.database.ask<SlipBefore>(communityId, {
      text: `select (select member_no from member_card where community_id = $1 and card_no = $2) as "memberNo",
            exists (select from checkout where community_id = $1 and checkout_id = $3) as sold`,
      values: [communityId, cardNo, slipId],
    });
    return row ?? { memberNo: null, sold: false };
  }
}

const orderOf = (slip: PaperSlipOrder, memberNo: string): CompleteCheckoutOrder => ({
  merchantNo: slip.merchantNo,
  memberNo,
  billFen: slip.billFen,
  redeemPoints: slip.redeemPoints,
  channel: 'paper',
  slipDay: slip.onDay,
});
