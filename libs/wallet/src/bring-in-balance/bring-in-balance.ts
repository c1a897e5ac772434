import {
  isLocalDate,
  isWhole,
  type LocalDate,
  type Points,
  type Refusal,
  refuse,
  type RequestContext,
} from '@youhui/kernel';
import { merchantRows } from '@youhui/alliance';
import { memberRows, needDecider, ownMatterIn } from '@youhui/community';
import { account, FUND, need, type CommandKind, type Ledger } from '@youhui/ledger';

export interface BringInBalanceOrder {
  readonly memberNo: string;
  /** `FUND` or a merchant number: whose points they are. */
  readonly issuer: string;
  /** At least 1. */
  readonly points: Points;
  /** The last day they may be spent; may be past. */
  readonly expiresOn: LocalDate;
}

export interface BroughtInBalance {
  readonly memberNo: string;
  readonly points: Points;
  readonly pointsAfter: number;
}

const openingLot: CommandKind<BringInBalanceOrder, BroughtInBalance> = {
  kind: 'opening_lot',
  needs: ({ memberNo, issuer }) => ({
    // What a sale or a refund later in the same batch will touch because of this lot is read with it.
    accounts: [account.wallet(memberNo), account.issuer(issuer), account.clearing(issuer)],
    lotsOf: [account.wallet(memberNo)],
    rows: [need(memberRows, memberNo), need(merchantRows, issuer)],
  }),
  alsoNeeds: (_, view) => ({ rows: needDecider(view.actor) }),
  decide: ({ memberNo, issuer, points, expiresOn }, view) => {
    if (!isWhole(points, 1)) return refuse('INVALID_INPUT', { field: 'points' });
    if (!isLocalDate(expiresOn)) return refuse('INVALID_INPUT', { field: 'expiresOn' });
    const holder = account.wallet(memberNo);
    if (!view.row(memberRows, memberNo)) return refuse('MEMBER_NOT_FOUND');
    if (issuer !== FUND && !view.row(merchantRows, issuer)) return refuse('MERCHANT_NOT_FOUND');
    const own = ownMatterIn(view, { memberNo, merchantNo: issuer });
    if (own) return own;
    return {
      answer: { memberNo, points, pointsAfter: view.balance(holder) + points },
      reason: '期初积分',
      transfers: [{ from: account.issuer(issuer), to: holder, amount: points }],
      newLots: [{ holder, issuer, expiresOn, remainingPoints: points, policyVersion: view.terms.version }],
    };
  },
};

/**
 * Brings in points a member held before the books began. They count as the issuer's opening and pass its limits.
 * Refusals in order: `INVALID_INPUT`, `MEMBER_NOT_FOUND`, `MERCHANT_NOT_FOUND`, `CONFLICT_OF_INTEREST`, `AMOUNT_TOO_LARGE`.
 */
export class BringInBalance {
  constructor(private readonly ledger: Ledger) {}

  execute(ctx: RequestContext, commandId: string, order: BringInBalanceOrder): Promise<BroughtInBalance | Refusal> {
    return this.ledger.post(ctx, openingLot, commandId, order);
  }
}
