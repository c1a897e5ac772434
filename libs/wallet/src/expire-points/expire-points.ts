import {
  isLocalDate,
  refuse,
  systemCommandId,
  type LocalDate,
  type Refusal,
  type RequestContext,
} from '@youhui/kernel';
import { account, need, put, type CommandKind, type Ledger, type Taken, type View } from '@youhui/ledger';
import { expiryProgress } from '../due-expiries';
import { handOver } from '../move-lots';

export interface ExpirePointsOrder {
  /** Lots that could last be spent before this day are moved. */
  readonly date: LocalDate;
}

export interface ExpiredPoints {
  readonly date: LocalDate;
  readonly lots: number;
  readonly points: number;
}

const expire: CommandKind<ExpirePointsOrder, ExpiredPoints> = {
  kind: 'expire',
  alone: true,
  needs: ({ date }) => ({
    accounts: [account.carePool],
    rows: [need(expiryProgress, 'expiry')],
    ...(isLocalDate(date) ? { walletLotsExpiringBefore: date } : {}),
  }),
  alsoNeeds: ({ date }, view) => ({ accounts: view.walletLotsExpiringBefore(date).map(({ holder }) => holder) }),
  decide: ({ date }, view) => {
    if (!isLocalDate(date)) return refuse('INVALID_INPUT', { field: 'date' });
    const lots = view.walletLotsExpiringBefore(date);
    const taken = lots.map(({ lotId, issuer, remainingPoints }) => ({ lotId, issuer, points: remainingPoints }));
    return {
      answer: { date, lots: lots.length, points: taken.reduce((sum, { points }) => sum + points, 0) },
      reason: `到期积分转入关爱积分池 · ${date}`,
      transfers: byHolder(taken, view),
      ...handOver(taken, account.carePool, view),
      rows: [put(expiryProgress, { key: 'expiry' as const, expiredThrough: latest(date, view) })],
    };
  },
};

const latest = (date: LocalDate, view: View): LocalDate => {
  const before = view.row(expiryProgress, 'expiry')?.expiredThrough ?? date;
  return before > date ? before : date;
};

const byHolder = (taken: readonly Taken[], view: View) => {
  const sums = new Map<string, number>();
  for (const { lotId, points } of taken) {
    const { holder } = view.lot(lotId);
    sums.set(holder, (sums.get(holder) ?? 0) + points);
  }
  return [...sums].map(([from, amount]) => ({ from, to: account.carePool, amount }));
};

/**
 * Moves what is left of expired lots to the care pool: their issuers still stand for them, the members no longer have them.
 * By itself once a day and community; the command id follows from the day, so that twice is once. Refusal: `INVALID_INPUT`.
 */
export class ExpirePoints {
  constructor(private readonly ledger: Ledger) {}

  execute(
    ctx: RequestContext,
    order: ExpirePointsOrder,
    commandId = systemCommandId('expire', order.date),
  ): Promise<ExpiredPoints | Refusal> {
    return this.ledger.post(ctx, expire, commandId, order);
  }
}
