import { isGivenNo, isName, isWhole, type Refusal, refuse, type RequestContext } from '@youhui/kernel';
import { FUND, need, put, type CommandKind, type Ledger, type View } from '@youhui/ledger';
import { merchantRows, type MerchantRow } from '../merchant-rows';

export interface RegisterMerchantOrder {
  readonly merchantNo: string;
  readonly name: string;
  readonly trade: string;
  readonly settlementBps: number;
  readonly issuingLimitPoints: number;
  readonly earnFenPerPoint: number;
}

export interface RegisteredMerchant {
  readonly merchantNo: string;
}

const registerMerchant: CommandKind<RegisterMerchantOrder, RegisteredMerchant> = {
  kind: 'register_merchant',
  needs: ({ merchantNo }) => ({ rows: [need(merchantRows, merchantNo)] }),
  decide: (order, view) => {
    const fault = faultInTerms(order);
    if (fault) return refuse('INVALID_INPUT', { field: fault });
    if (view.row(merchantRows, order.merchantNo)) return refuse('MERCHANT_EXISTS');
    return {
      answer: { merchantNo: order.merchantNo },
      reason: '',
      rows: [put(merchantRows, newMerchant(order, view))],
    };
  },
};

/** Admits a shop with its terms. Refusals: `INVALID_INPUT` with the field, `MERCHANT_EXISTS`. */
export class RegisterMerchant {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: RegisterMerchantOrder): Promise<RegisteredMerchant | Refusal> {
    return this.ledger.post(ctx, registerMerchant, commandId, order);
  }
}

/** A shop as it joins. The command's number is a rank that never repeats: shops stand in the order of their joining. */
export const newMerchant = (terms: RegisterMerchantOrder, { commandNo, at }: View): MerchantRow => ({
  ...terms,
  name: terms.name.trim(),
  trade: terms.trade.trim(),
  ordinal: commandNo,
  suspended: false,
  honoursUntil: null,
  createdAt: at,
});

/** The first field of the terms that a shop cannot be admitted with. */
export function faultInTerms(order: RegisterMerchantOrder): string | undefined {
  if (!isGivenNo(order.merchantNo) || order.merchantNo === FUND) return 'merchantNo';
  if (!isName(order.name)) return 'name';
  if (!isName(order.trade)) return 'trade';
  if (!isWhole(order.settlementBps, 0, 10_000)) return 'settlementBps';
  if (!isWhole(order.issuingLimitPoints, 0)) return 'issuingLimitPoints';
  if (!isWhole(order.earnFenPerPoint, 1)) return 'earnFenPerPoint';
  return undefined;
}
