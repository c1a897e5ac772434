import type { LocalDate } from '@youhui/kernel';
import type {
  MonthCommunity,
  MonthEventOf,
  MonthMember,
  MonthMerchant,
  MonthPolicy,
  MonthPurpose,
} from '@youhui/month';
import { sum } from './exact-amounts';

export const fund = 'FUND';
export const purposes: readonly MonthPurpose[] = ['redemption_reserve', 'care', 'renewal', 'unrestricted'];

export interface Lot {
  readonly member: string;
  readonly issuer: string;
  readonly expires_on: LocalDate;
  points: number;
}

/** Points a checkout took from a lot, and how many of them refunds have put back. */
export interface Taking {
  readonly lot: Lot;
  readonly points: number;
  restored: number;
}

export interface PointMove {
  readonly what: 'opening' | 'issued' | 'redeemed' | 'cancelled' | 'moved_to_care';
  readonly issuer: string;
  readonly points: number;
}

export interface RecordedService {
  readonly event: MonthEventOf<'service'>;
  readonly date: LocalDate;
  review: 'open' | 'approved' | 'rejected';
}

/** An approved service whose points wait for budget, or did. */
export interface WaitingAward {
  readonly member: string;
  readonly programme: string;
  readonly points: number;
  granted: boolean;
}

export interface StandingCheckout {
  readonly event: MonthEventOf<'checkout'>;
  readonly date: LocalDate;
  readonly taken: readonly Taking[];
  readonly earned: number;
  readonly earningLot?: Lot;
  readonly refunds: MonthEventOf<'refund'>[];
  readonly askedBack: number[];
}

/** One party owes another so much; a refund adds what was owed before with its sign turned, and what is owed after. */
export interface Due {
  readonly from: string;
  readonly to: string;
  readonly fen: number;
}

export interface SettlementLine {
  readonly cycle: string;
  readonly party: string;
  readonly carried_in_fen: number;
  readonly fund_fen: number;
  readonly interchange_receivable_fen: number;
  readonly interchange_payable_fen: number;
  readonly net_fen: number;
  readonly status: 'zero' | 'carried' | 'pay' | 'collect' | 'fund';
}

export interface Cut {
  readonly lines: readonly SettlementLine[];
  /** How many dues there were when it was cut: those from there on are uncut. */
  readonly dues: number;
}

/** Everything that has happened, in plain arrays. Each question is answered by going through them from the start. */
export class MonthSoFar {
  /** In order of making, which is their age. */
  readonly lots: Lot[] = [];
  readonly pointMoves: PointMove[] = [];
  readonly budgetMoves: { readonly programme: string; readonly points: number }[] = [];
  readonly fundMoves: { readonly purpose: MonthPurpose; readonly fen: number }[] = [];
  readonly services: RecordedService[] = [];
  /** In order of approval. */
  readonly awards: WaitingAward[] = [];
  readonly checkouts: StandingCheckout[] = [];
  readonly dues: Due[] = [];
  readonly cuts: Cut[] = [];
  readonly freezes: { readonly member: string; readonly frozen: boolean }[] = [];
  readonly suspensions: { readonly merchant: string; readonly suspended: boolean }[] = [];

  constructor(
    readonly community: MonthCommunity,
    readonly merchants: readonly MonthMerchant[],
    readonly members: readonly MonthMember[],
  ) {}

  get policy(): MonthPolicy {
    return this.community.policy;
  }

  get issuers(): readonly string[] {
    return [fund, ...this.merchants.map((merchant) => merchant.merchant_no)];
  }

  merchant(merchantNo: string): MonthMerchant | undefined {
    return this.merchants.find((merchant) => merchant.merchant_no === merchantNo);
  }

  householdOf(memberNo: string): string | undefined {
    return this.members.find((member) => member.member_no === memberNo)?.household_no;
  }

  isFrozen(member: string): boolean {
    return this.freezes.findLast((freeze) => freeze.member === member)?.frozen ?? false;
  }

  isSuspended(merchant: string): boolean {
    return this.suspensions.findLast((suspension) => suspension.merchant === merchant)?.suspended ?? false;
  }

  memberRefusal(memberNo: string): string | undefined {
    if (!this.members.some((member) => member.member_no === memberNo)) return 'MEMBER_NOT_FOUND';
    if (this.isFrozen(memberNo)) return 'ACCOUNT_FROZEN';
    return undefined;
  }

  /** Live lots that hold something, soonest to expire first, then oldest. */
  liveLots(member: string, today: LocalDate): Lot[] {
    return this.lots
      .filter((lot) => lot.member === member && lot.points > 0 && lot.expires_on >= today)
      .toSorted((one, other) => (one.expires_on < other.expires_on ? -1 : one.expires_on > other.expires_on ? 1 : 0));
  }

  livePoints(member: string, today: LocalDate): number {
    return sum(this.liveLots(member, today).map((lot) => lot.points));
  }

  moved(what: PointMove['what'], issuer: string): number {
    return sum(
      this.pointMoves.filter((move) => move.what === what && move.issuer === issuer).map((move) => move.points),
    );
  }

  outstandingOf(issuer: string): number {
    return (
      this.moved('opening', issuer) +
      this.moved('issued', issuer) -
      this.moved('redeemed', issuer) -
      this.moved('cancelled', issuer)
    );
  }

  budgetOf(programme: string): number {
    return sum(this.budgetMoves.filter((move) => move.programme === programme).map((move) => move.points));
  }

  allBudgets(): number {
    return sum(this.budgetMoves.map((move) => move.points));
  }

  waitingOf(programme: string): WaitingAward[] {
    return this.awards.filter((award) => award.programme === programme && !award.granted);
  }

  balanceOf(purpose: MonthPurpose): number {
    return sum(this.fundMoves.filter((move) => move.purpose === purpose).map((move) => move.fen));
  }

  uncutDues(): Due[] {
    return this.dues.slice(this.cuts.at(-1)?.dues ?? 0);
  }

  /** What the fund owes acceptors since the last cut: donations to it are not taken off. */
  uncutDebt(): number {
    return sum(
      this.uncutDues()
        .filter((due) => due.from === fund)
        .map((due) => due.fen),
    );
  }

  makeLot(lot: Lot): Lot {
    this.lots.push(lot);
    return lot;
  }

  /** Empties live lots in their order. The caller has made sure that they hold enough. */
  takePoints(member: string, points: number, today: LocalDate): Taking[] {
    let missing = points;
    const taken: Taking[] = [];
    for (const lot of this.liveLots(member, today)) {
      if (missing === 0) break;
      const part = Math.min(missing, lot.points);
      lot.points -= part;
      missing -= part;
      taken.push({ lot, points: part, restored: 0 });
    }
    return taken;
  }
}
