import { randomUUID } from 'node:crypto';
import {
  CloseShift,
  CreateTerminal,
  OpenShift,
  PairTerminal,
  RenewPairing,
  RevokeTerminal,
  TerminalQueries,
} from '@youhui/alliance';
import { Cashiers, findActor, addPerson, SetCashierPin } from '@youhui/identity';
import type { Clock } from '@youhui/kernel';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { accepted, type TestCommunity } from './test-community';

const password = 'long enough to be safe';

/** The tills of a test's community, with every use case bound to them and a clock that the test sets. */
export class TestTills {
  now = new Date('2026-11-23T10:00:00Z');
  readonly clock: Clock = { now: () => this.now };
  readonly queries: TerminalQueries;
  readonly cashiers: Cashiers;
  readonly create: CreateTerminal;
  readonly renewal: RenewPairing;
  readonly revocation: RevokeTerminal;
  readonly closing: CloseShift;
  private readonly pairing: PairTerminal;
  private readonly opening: OpenShift;
  private readonly pins: SetCashierPin;

  constructor(
    private readonly community: TestCommunity,
    private readonly redis = new Redis(process.env['TEST_REDIS_URL'] as string),
  ) {
    const { database } = community;
    const tries = new Tries(redis);
    this.queries = new TerminalQueries(database);
    this.cashiers = new Cashiers(database);
    this.create = new CreateTerminal(database, this.clock);
    this.renewal = new RenewPairing(database, this.clock);
    this.revocation = new RevokeTerminal(database, this.clock);
    this.closing = new CloseShift(database, this.clock);
    this.pairing = new PairTerminal(database, tries, this.clock);
    this.opening = new OpenShift(database, this.queries, this.cashiers, tries, this.clock);
    this.pins = new SetCashierPin(database, this.clock);
  }

  pair(pairingCode: string, clientAddress: string = randomUUID(), communityCode = this.community.code) {
    return this.pairing.execute({ communityCode, pairingCode, clientAddress });
  }

  open(terminalToken: string, login: string, pin: string) {
    return this.opening.execute({ terminalToken, login, pin });
  }

  setPin(login: string, pin: string, ctx = this.community.as()) {
    return this.pins.execute(ctx, { login, pin });
  }

  /** A paired till of the shop. */
  async paired(merchantNo: string): Promise<{ terminalNo: string; terminalToken: string }> {
    const made = accepted(await this.create.execute(this.community.as(), { merchantNo, name: '前台' }));
    const { terminalNo, terminalToken } = accepted(await this.pair(made.pairingCode));
    return { terminalNo, terminalToken };
  }

  /** Somebody of the shop; with a PIN, ready to open shifts. */
  async person(login: string, merchantNo: string, roles: readonly string[], pin?: string): Promise<void> {
    const { communityId, database } = this.community;
    const order = { login, displayName: `店员${login}`, roles, merchantNo, password };
    await database.inCommunity(communityId, (tx) => addPerson(tx, communityId, order, this.clock.now()));
    if (pin !== undefined) accepted(await this.setPin(login, pin));
  }

  /** Who a session's token speaks for now. */
  async actor(token: string) {
    return (await findActor(this.community.database, token, this.now))?.actor;
  }

  /** Sessions that are open at the till, and shifts that stand there. */
  async standing(terminalNo: string): Promise<{ sessions: string[]; shifts: string[] }> {
    const sessions = await this.community.rows<{ id: string }>(
      'select shift_id as id from identity_session where terminal_no = $1 and revoked_at is null',
      [terminalNo],
    );
    const shifts = await this.community.rows<{ id: string }>(
      'select shift_id as id from till_shift where terminal_no = $1 and closed_at is null',
      [terminalNo],
    );
    return { sessions: sessions.map(({ id }) => id), shifts: shifts.map(({ id }) => id) };
  }

  close(): void {
    this.redis.disconnect();
  }
}

/** How many of the answers have each of these codes. */
export function tally(codes: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}
