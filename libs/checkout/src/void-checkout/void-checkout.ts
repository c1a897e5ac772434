import { fen, isRefusal, points, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { need, rowKey, type CommandKind, type Ledger, type RowSet } from '@youhui/ledger';
import type { CheckoutQueries } from '../checkout.queries';
import { checkoutRows, type CheckoutRow } from '../checkout-rows';
import { refundKind, type IdentifiedRefund, type RefundedCheckout } from '../refund-checkout/refund-checkout';

interface LastSaleRow {
  readonly key: string;
  readonly checkoutId: string;
}

/** The last sale of a shift, or of a cashier without one at a shop on a day: of each only the one is ever asked for. */
const lastSales: RowSet<LastSaleRow> = {
  name: 'last sale',
  keyOf: ({ key }) => key,
  read: (tx, communityId, keys) =>
    tx.query<LastSaleRow>(
      `select k.key, s.checkout_id as "checkoutId" from unnest($2::text[]) as k(key)
       cross join lateral (select string_to_array(k.key, $3) as part) p
       cross join lateral (
         (select checkout_id, recorded_no from checkout where community_id = $1 and part[1] = 'shift' and shift_id = part[2]
          order by recorded_no desc limit 1)
         union all
         (select checkout_id, recorded_no from checkout where community_id = $1 and part[1] = 'day' and merchant_no = part[2]
            and local_date = case when part[1] = 'day' then part[3]::date end and cashier = part[4] and shift_id is null
          order by recorded_no desc limit 1)
       ) s`,
      [communityId, keys, rowKey('', '')],
    ),
};

const keyFor = (sale: CheckoutRow): string =>
  sale.shiftId === null ? rowKey('day', sale.merchantNo, sale.localDate, sale.cashier) : rowKey('shift', sale.shiftId);

type VoidOrder = IdentifiedRefund & { readonly isVoid: true };

/** A refund of the whole, with checks of its own before. It stands alone: no sale of the same batch may be overlooked. */
const voidKind: CommandKind<VoidOrder, RefundedCheckout> = {
  kind: refundKind.kind,
  alone: true,
  needs: ({ checkoutId }) => ({ rows: [need(checkoutRows, checkoutId)] }),
  alsoNeeds: (order, view) => {
    const sale = view.row(checkoutRows, order.checkoutId);
    if (!sale) return {};
    return { ...refundKind.alsoNeeds?.(order, view), rows: [need(lastSales, keyFor(sale))] };
  },
  decide: (order, view) => {
    const sale = view.row(checkoutRows, order.checkoutId);
    const { actor } = view;
    if (!sale || (actor.merchantNo !== undefined && actor.merchantNo !== sale.merchantNo))
      return refuse('CHECKOUT_NOT_FOUND');
    const isOfThisShift =
      sale.shiftId === null
        ? actor.shiftId === undefined && sale.cashier === actor.name && sale.localDate === view.today
        : sale.shiftId === actor.shiftId;
    if (!isOfThisShift) return refuse('SHIFT_OVER');
    if (view.row(lastSales, keyFor(sale))?.checkoutId !== sale.checkoutId) return refuse('NOT_LAST_SALE');
    return refundKind.decide(order, view);
  },
};

/**
 * Undoes the last sale of the same shift; without a shift, the last of the same cashier at that shop on the same business
 * day. A whole refund in everything else, and never of a sale of which something was taken back before.
 * Refusals in order: `CHECKOUT_NOT_FOUND`, `SHIFT_OVER`, `NOT_LAST_SALE`, `REFUND_EXCEEDS_ORIGINAL`.
 */
export class VoidCheckout {
  constructor(
    private readonly ledger: Ledger,
    private readonly queries: CheckoutQueries,
  ) {}

  async execute(
    ctx: RequestContext,
    commandId: string,
    { checkoutId }: { readonly checkoutId: string },
  ): Promise<(RefundedCheckout & { readonly billFen: number; readonly redeemPoints: number }) | Refusal> {
    // What a sale came to never changes, so it may be read before the pen is taken.
    const sale = await this.queries.checkout(ctx.communityId, checkoutId);
    if (!sale) return refuse('CHECKOUT_NOT_FOUND');
    const whole = { billFen: fen(sale.billFen), redeemPoints: points(sale.redeemPoints) };
    const order: VoidOrder = { checkoutId, ...whole, isVoid: true, refundId: commandId };
    const answer = await this.ledger.post(ctx, voidKind, commandId, order);
    return isRefusal(answer) ? answer : { ...answer, ...whole };
  }
}
