import { createHash } from 'node:crypto';
import {
  type Cashiers,
  hashOfToken,
  isCashierPinShape,
  type KnownCashier,
  type NewSession,
  openTillSession,
  stillKnown,
} from '@youhui/identity';
import { type Clock, refuse, type Refusal } from '@youhui/kernel';
import type { Database, Tries, TryLimit, Tx } from '@youhui/platform';
import { uuidv7 } from 'uuidv7';
import type { TerminalQueries } from '../terminal.queries';
import { holdTerminalOfToken, type TerminalRow } from '../terminal.store';
import { closeOpenShift, insertShift, readOpenShift } from '../till-shift.store';

export interface OpenShiftOrder {
  readonly terminalToken: string;
  readonly login: string;
  readonly pin: string;
}

/** How long a shift may last, and with it the session that a PIN opens. */
export const shiftHours = 12;
const shiftMs = shiftHours * 3_600_000;

/** Wrong PINs of one cashier at one till that pause this cashier there, and nowhere else. */
const wrongPins: TryLimit = { most: 5, withinSeconds: 300 };
/** And within a day, for as long as the PIN stays: who sets another gives the cashier all tries back. */
const wrongPinsOfDay: TryLimit = { most: 30, withinSeconds: 86_400 };

/**
 * Lets a cashier of the shop work at a paired till: opens a session of twelve hours, for the till's work only, bound to
 * the till and to a shift there. Whoever stood there before has handed over: that shift is closed and that session over,
 * in the same commit. A cashier whose own shift still stands goes on with it, to the end of its twelve hours.
 * Refusals in this order: `SIGN_IN_FAILED` when the device is no till; `TOO_MANY_TRIES` while five wrong PINs within five
 * minutes, or thirty within a day until another PIN is set, pause this cashier at this till; `SIGN_IN_FAILED` for anybody unknown, of another shop, without PIN or with a
 * wrong one.
 */
export class OpenShift {
  constructor(
    private readonly database: Database,
    private readonly terminals: TerminalQueries,
    private readonly cashiers: Cashiers,
    private readonly tries: Tries,
    private readonly clock: Clock,
  ) {}

  async execute({ terminalToken, login, pin }: OpenShiftOrder): Promise<NewSession | Refusal> {
    if (!/^[!-~]{1,64}$/.test(login) || !isCashierPinShape(pin)) return refuse('SIGN_IN_FAILED');
    const terminal = await this.terminals.ofToken(terminalToken);
    if (!terminal) return refuse('SIGN_IN_FAILED');
    const { communityId, terminalNo, merchantNo } = terminal;
    const count = { kind: 'till-pin', who: [communityId, terminalNo, login], ...wrongPins };
    if (!(await this.tries.take(count))) return refuse('TOO_MANY_TRIES');
    const { comparedWith, cashier } = await this.cashiers.byPin(communityId, merchantNo, { login, pin });
    const which = createHash('sha256')
      .update(comparedWith ?? '')
      .digest('base64url');
    const ofDay = { kind: 'till-pin-day', who: [communityId, terminalNo, login, which], ...wrongPinsOfDay };
    if (!(await this.tries.allows(ofDay, !cashier))) return refuse('TOO_MANY_TRIES');
    if (!cashier) return refuse('SIGN_IN_FAILED');
    await this.tries.forget(count);
    return this.database.inCommunity(communityId, async (tx) => {
      const held = await holdTerminalOfToken(tx, communityId, hashOfToken(terminalToken));
      if (!held || !(await stillKnown(tx, communityId, cashier))) return refuse('SIGN_IN_FAILED');
      return this.openAt(tx, communityId, held, cashier);
    });
  }

  /** Goes on with the cashier's own shift, or closes what stands at the till and opens the next. */
  private async openAt(
    tx: Tx,
    communityId: string,
    { terminalNo, merchantNo }: TerminalRow,
    cashier: KnownCashier,
  ): Promise<NewSession> {
    const { login } = cashier;
    const at = this.clock.now();
    const standing = await readOpenShift(tx, communityId, terminalNo);
    if (standing?.login === login && endOf(standing.openedAt) > at) {
      const till = { terminalNo, shiftId: standing.shiftId };
      return openTillSession(tx, communityId, cashier, till, { at, expiresAt: endOf(standing.openedAt) });
    }
    if (standing) await closeOpenShift(tx, communityId, terminalNo, earlier(at, endOf(standing.openedAt)));
    const shiftId = uuidv7();
    await insertShift(tx, communityId, { shiftId, terminalNo, merchantNo, login, openedAt: at });
    return openTillSession(tx, communityId, cashier, { terminalNo, shiftId }, { at, expiresAt: endOf(at) });
  }
}

const endOf = (openedAt: Date) => new Date(openedAt.getTime() + shiftMs);
const earlier = (one: Date, other: Date) => (one < other ? one : other);
