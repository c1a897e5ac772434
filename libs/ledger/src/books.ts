import { points, type LocalDate } from '@youhui/kernel';
import { assetOf, floorOf, isWallet } from './accounts';
import type { Lot, NewLot, LotChange, Put, RowSet, Transfer } from './command-kind';

export interface Balance {
  readonly account: string;
  balance: number;
  version: number;
  readonly isNew: boolean;
}

export interface EntryRow {
  readonly sequence: number;
  readonly entryNo: number;
  readonly account: string;
  readonly amount: number;
  readonly balanceAfter: number;
  readonly accountVersion: number;
}

export interface LotMovementRow {
  readonly sequence: number;
  readonly movementNo: number;
  readonly lotId: number;
  readonly changePoints: number;
  readonly remainingAfterPoints: number;
}

/** The books of one community in memory while a batch is decided. Applies plans; refuses to be read blind. */
export class Books {
  readonly entries: EntryRow[] = [];
  readonly lotMovements: LotMovementRow[] = [];
  readonly madeLots = new Set<number>();
  readonly changedLots = new Set<number>();
  readonly changedAccounts = new Set<string>();
  /** By row set, in the order the sets were first written. */
  readonly changedRows = new Map<RowSet<never>, Map<string, unknown>>();
  private readonly balances = new Map<string, Balance>();
  private readonly lots = new Map<number, Lot>();
  private readonly lotsByHolder = new Map<string, Set<number>>();
  private readonly holdersRead = new Set<string>();
  private readonly issuers = new Set<string>();
  private readonly rows = new Map<RowSet<never>, Map<string, unknown>>();

  constructor(public nextLotId: number) {}

  hasAccount = (account: string) => this.balances.has(account);
  hasLotsOf = (holder: string) => this.holdersRead.has(holder);
  hasLot = (lotId: number) => this.lots.has(lotId);
  hasRow = (rowSet: RowSet<never>, key: string) => this.rows.get(rowSet)?.has(key) ?? false;

  loadAccount(account: string, balance: number, version: number, isNew: boolean): void {
    this.balances.set(account, { account, balance, version, isNew });
  }

  loadLot(lot: Lot): void {
    if (this.lots.has(lot.lotId)) return;
    this.lots.set(lot.lotId, lot);
    this.issuers.add(lot.issuer);
    const ofHolder = this.lotsByHolder.get(lot.holder) ?? new Set();
    this.lotsByHolder.set(lot.holder, ofHolder.add(lot.lotId));
  }

  markLotsRead(holder: string): void {
    this.holdersRead.add(holder);
  }

  loadRow(rowSet: RowSet<never>, key: string, row: unknown): void {
    const known = this.rows.get(rowSet) ?? new Map<string, unknown>();
    this.rows.set(rowSet, known.set(key, row));
  }

  account(account: string): Balance {
    return known(this.balances.get(account), `account ${account}`);
  }

  lot(lotId: number): Lot {
    return known(this.lots.get(lotId), `lot ${lotId}`);
  }

  lotsOf(holder: string): Lot[] {
    known(this.holdersRead.has(holder) || undefined, `lots of ${holder}`);
    return [...(this.lotsByHolder.get(holder) ?? [])]
      .map((lotId) => this.lot(lotId))
      .filter((lot) => lot.remainingPoints > 0)
      .sort((a, b) => compare(a.expiresOn, b.expiresOn) || a.lotId - b.lotId);
  }

  walletLotsExpiringBefore(date: LocalDate): Lot[] {
    return [...this.lots.values()]
      .filter(({ holder, expiresOn, remainingPoints }) => isWallet(holder) && expiresOn < date && remainingPoints > 0)
      .sort((a, b) => a.lotId - b.lotId);
  }

  issuersSeen(): string[] {
    return [...this.issuers];
  }

  row(rowSet: RowSet<never>, key: string): unknown {
    const ofSet = this.rows.get(rowSet);
    if (!ofSet?.has(key)) throw new Error(`${rowSet.name} ${key} was not read: its command must name it as a need`);
    return ofSet.get(key);
  }

  /** The first account that the transfers would carry beyond ±(2^53−1). */
  beyondRange(transfers: readonly Transfer[]): string | undefined {
    const after = new Map<string, number>();
    for (const { from, to, amount } of transfers) {
      for (const [name, change] of [[from, -amount] as const, [to, amount] as const]) {
        const balance = (after.get(name) ?? this.account(name).balance) + change;
        if (!Number.isSafeInteger(balance)) return name;
        after.set(name, balance);
      }
    }
    return undefined;
  }

  /** Books the transfers as two entries each. A floor that is passed is a bug of the decider: it throws. */
  transfer(sequence: number, transfers: readonly Transfer[]): void {
    transfers.forEach(({ from, to, amount }, transferNo) => {
      if (!Number.isSafeInteger(amount) || amount <= 0)
        throw new Error(`A transfer moves a whole amount above 0, not ${amount}`);
      if (from === to || assetOf(from) !== assetOf(to)) throw new Error(`No transfer goes from ${from} to ${to}`);
      this.enter(sequence, transferNo * 2, from, -amount);
      this.enter(sequence, transferNo * 2 + 1, to, amount);
    });
  }

  private enter(sequence: number, entryNo: number, name: string, amount: number): void {
    const balance = this.account(name);
    balance.balance += amount;
    balance.version += 1;
    const floor = floorOf(name);
    if (!Number.isSafeInteger(balance.balance) || (floor !== null && balance.balance < floor)) {
      throw new Error(`${name} would stand at ${balance.balance}`);
    }
    this.changedAccounts.add(name);
    this.entries.push({
      sequence,
      entryNo,
      account: name,
      amount,
      balanceAfter: balance.balance,
      accountVersion: balance.version,
    });
  }

  /** Makes and changes lots. New lots are numbered in the order given. */
  moveLots(sequence: number, newLots: readonly NewLot[], changes: readonly LotChange[]): void {
    let movementNo = 0;
    const move = (lotId: number, changePoints: number, lot: Lot) => {
      if (lot.remainingPoints < 0) throw new Error(`Lot ${lotId} would hold ${lot.remainingPoints}`);
      this.lots.set(lotId, lot);
      this.lotMovements.push({ sequence, movementNo, lotId, changePoints, remainingAfterPoints: lot.remainingPoints });
      movementNo += 1;
    };
    for (const { lotId, changePoints } of changes) {
      const lot = this.lot(lotId);
      if (!this.madeLots.has(lotId)) this.changedLots.add(lotId);
      move(lotId, changePoints, { ...lot, remainingPoints: points(lot.remainingPoints + changePoints) });
    }
    for (const made of newLots) {
      const lotId = this.nextLotId;
      this.nextLotId += 1;
      const lot = { ...made, lotId, originSequence: sequence };
      this.loadLot(lot);
      this.madeLots.add(lotId);
      move(lotId, made.remainingPoints, lot);
    }
  }

  putRows(puts: readonly Put[]): void {
    for (const { rowSet, row } of puts) {
      const key = rowSet.keyOf(row as never);
      this.loadRow(rowSet, key, row);
      const changed = this.changedRows.get(rowSet) ?? new Map<string, unknown>();
      this.changedRows.set(rowSet, changed.set(key, row));
    }
  }
}

function compare(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`${what} was not read: its command must name it as a need`);
  return value;
}
