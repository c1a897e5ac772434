import type { Actor, LocalDate, Points, Refusal } from '@youhui/kernel';
import type { Statement, Tx } from '@youhui/platform';

/** From one account to another; the asset follows from the accounts. Amount > 0. */
export interface Transfer {
  readonly from: string;
  readonly to: string;
  readonly amount: number;
}

export interface Lot {
  readonly lotId: number;
  /** The account that holds it: a wallet or the care pool. */
  readonly holder: string;
  readonly issuer: string;
  readonly expiresOn: LocalDate;
  readonly remainingPoints: Points;
  readonly policyVersion: string;
  readonly originSequence: number;
}

/** Points put into a lot (+) or taken out (−). */
export interface LotChange {
  readonly lotId: number;
  readonly changePoints: number;
}

export type NewLot = Omit<Lot, 'lotId' | 'originSequence'>;

/** A context's own rows that hot commands read and write with the books, keyed by text. */
export interface RowSet<Row> {
  readonly name: string;
  keyOf(row: Row): string;
  /** One statement for all keys. Absent for rows that are only ever added. */
  read?(tx: Tx, communityId: string, keys: readonly string[]): Promise<Row[]>;
  /**
   * The one statement that inserts or updates all rows; it sees nothing of what the rest of the batch writes. Absent
   * for rows that are only read.
   */
  write?(communityId: string, rows: readonly Row[]): Statement;
}

export interface RowNeed {
  readonly rowSet: RowSet<never>;
  readonly key: string;
}

/** What a command must have before it can be decided. */
export interface Needs {
  readonly accounts?: readonly string[];
  /** Accounts whose lots with something left are wanted. */
  readonly lotsOf?: readonly string[];
  readonly lots?: readonly number[];
  /** Every lot in a wallet that expires before this day and holds something. For commands that stand alone. */
  readonly walletLotsExpiringBefore?: LocalDate;
  readonly rows?: readonly RowNeed[];
}

export const need = <Row>(rowSet: RowSet<Row>, key: string): RowNeed => ({ rowSet: rowSet as RowSet<never>, key });

export interface Put {
  readonly rowSet: RowSet<never>;
  readonly row: unknown;
}

export const put = <Row>(rowSet: RowSet<Row>, row: Row): Put => ({ rowSet: rowSet as RowSet<never>, row });

/** The policy terms that a community has in force. */
export interface Terms {
  readonly version: string;
  readonly effectiveFrom: LocalDate;
  readonly face_value_fen: number;
  readonly interchange_bps: number;
  readonly points_per_hour: number;
  readonly multipliers_bps: Readonly<Record<string, number>>;
  readonly tariffs: Readonly<Record<string, number>>;
  readonly lot_lifetime_months: number;
  readonly refund_grace_days: number;
  readonly max_redeem_share_bps?: number | null;
  readonly max_redeem_points_per_day?: number | null;
  readonly second_review_above_minutes?: number | null;
  readonly carry_forward_below_fen?: number | null;
}

/** What a decider sees: the books as earlier commands of the batch have left them. */
export interface View {
  readonly actor: Actor;
  readonly at: Date;
  readonly today: LocalDate;
  readonly terms: Terms;
  /** The numbers this command will have if it is accepted. */
  readonly commandNo: number;
  readonly sequence: number;
  readonly nextLotId: number;
  balance(account: string): number;
  /** Lots with something left: soonest to expire first, then oldest. */
  lotsOf(holder: string): readonly Lot[];
  /** What `walletLotsExpiringBefore` asked for, in order of making. */
  walletLotsExpiringBefore(date: LocalDate): readonly Lot[];
  /** Every issuer of a lot read for this batch: earlier commands may bring them into any wallet. */
  issuersSeen(): readonly string[];
  lot(lotId: number): Lot;
  row<Row>(rowSet: RowSet<Row>, key: string): Row | undefined;
}

export interface Fact {
  readonly topic: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** All that an accepted command does, and the answer it is remembered by. */
export interface Plan<Answer extends object> {
  readonly answer: Answer;
  /** In words, for the person whose points they are. */
  readonly reason: string;
  readonly transfers?: readonly Transfer[];
  readonly newLots?: readonly NewLot[];
  readonly lotChanges?: readonly LotChange[];
  readonly rows?: readonly Put[];
  readonly facts?: readonly Fact[];
  readonly reversesSequence?: number;
}

/** A kind of command: what it needs, and how it is decided. Deciding is pure. */
export interface CommandKind<Order extends object, Answer extends object> {
  readonly kind: string;
  /**
   * True for rare work that is never put in a batch with others: it reads more than rows by key, or changes what is said
   * of people and shops, of which the audit log notes who changed what from what.
   */
  readonly alone?: boolean;
  needs(order: Order, today: LocalDate): Needs;
  /** What can only be named once the first needs are there. */
  alsoNeeds?(order: Order, view: View): Needs;
  /**
   * What of the order is kept for ever, and tells a retry from other content; all of it when absent. Names of people are
   * left out: what the chain covers can never be taken back.
   */
  kept?(order: Order): object;
  decide(order: Order, view: View): Plan<Answer> | Refusal;
}
