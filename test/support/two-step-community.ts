import { randomBytes, randomUUID } from 'node:crypto';
import { CreateCommunity } from '@youhui/community';
import { isRefusal, type Refusal } from '@youhui/kernel';
import { Database, Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import {
  AccountQueries,
  BeginSecondFactor,
  ChangePassword,
  CompleteSignIn,
  ConfirmSecondFactor,
  EndOtherSessions,
  EndSession,
  findActor,
  RemoveSecondFactor,
  RenewRecoveryCodes,
  ResetSecondFactor,
  SecondFactors,
  SecretKey,
  SignIn,
  addPerson,
  type NewSession,
  type SecondFactorDemand,
} from '@youhui/identity';
import { totpCode, totpStepAt } from '../../libs/identity/src/totp';

export const password = 'correct horse battery';
const terms = {
  version: 'v1',
  face_value_fen: 10,
  interchange_bps: 9000,
  points_per_hour: 10,
  multipliers_bps: {},
  tariffs: {},
  lot_lifetime_months: 12,
  refund_grace_days: 7,
};
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const bytesOf = (base32: string) => {
  const bits = [...base32].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};
/** Another address of the same network. */
export const beside = (address: string, neighbour: number) => address.replace(/\d+$/, String(1 + neighbour));
/** A neighbourhood of its own each time. */
export const newAddress = () => [...randomBytes(4)].map((byte) => 1 + (byte % 250)).join('.');
export const wrongCodes = (right: string) => (right === '000000' ? '000001' : '000000');
export const newRace = (size: number) => Array.from({ length: size }, (_, index) => index);

/** A community whose people sign in with two steps, by a clock of the test's own; `open` before, `close` after. */
export function twoStepCommunity() {
  const database = new Database(process.env['TEST_APP_URL'] as string, 8);
  const redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  const tries = new Tries(redis);
  const key = new SecretKey(randomBytes(32).toString('hex'));
  let present = new Date('2026-11-23T10:00:00Z');
  const set = (at: Date) => (present = at);
  const clock = { now: () => present, set, nextCode: () => set(new Date(present.getTime() + 60_000)) };
  const doors = (demand: SecondFactorDemand = 'required', secret: SecretKey | undefined = key) => {
    const factors = new SecondFactors(database, tries, secret, demand);
    return {
      signIn: new SignIn(database, tries, clock, factors),
      complete: new CompleteSignIn(database, factors, clock),
      begin: new BeginSecondFactor(database, tries, factors, clock),
      confirm: new ConfirmSecondFactor(database, factors, clock),
      renew: new RenewRecoveryCodes(database, factors, clock),
      remove: new RemoveSecondFactor(database, tries, factors, clock),
      reset: new ResetSecondFactor(database, clock),
      changePassword: new ChangePassword(database, tries, clock),
      endSession: new EndSession(database, clock),
      endOthers: new EndOtherSessions(database, clock),
      account: new AccountQueries(database, factors),
    };
  };
  const at = doors();
  const code = `sf-${randomUUID().slice(0, 8)}`;
  let communityId = '';

  const community = async (communityCode: string, isDemo = false) => {
    const create = new CreateCommunity(database, clock, () => Promise.resolve());
    const order = {
      code: communityCode,
      name: '两步',
      timezone: 'Asia/Shanghai',
      cycleCalendar: 'half_month' as const,
    };
    return done(await create.execute({ ...order, terms, isDemo })).communityId;
  };
  function done<Answer>(answer: Answer | Refusal): Answer {
    if (isRefusal(answer)) throw new Error(JSON.stringify(answer));
    return answer;
  }
  const refusedBy = (answer: unknown) => (isRefusal(answer) ? answer.refused : 'done');

  const somebody = async (roles = ['administrator'], id = communityId) => {
    const login = `p${randomUUID().slice(0, 8)}`;
    await database.inCommunity(id, (tx) =>
      addPerson(tx, id, { login, password, displayName: login, roles }, clock.now()),
    );
    return login;
  };
  const knock = async (login: string, address: string, use = at, communityCode = code) =>
    done(await use.signIn.execute({ communityCode, login, password, clientAddress: address }));
  const session = async (login: string, address = newAddress(), use = at, communityCode = code) => {
    const answer = await knock(login, address, use, communityCode);
    if ('ticket' in answer) throw new Error('a second factor was asked for');
    return answer;
  };
  const ticket = async (login: string, address: string): Promise<string> => {
    const answer = await knock(login, address);
    if (!('ticket' in answer)) throw new Error('no second factor was asked for');
    return answer.ticket;
  };
  const own = ({ signedIn }: NewSession, clientAddress = newAddress()) => ({ signedIn, from: { clientAddress } });
  const actorOf = ({ token }: { token: string }) => findActor(database, token, clock.now());

  /** Somebody with a second factor that has never been used to sign in. */
  const enrolled = async (roles?: string[]) => {
    const login = await somebody(roles);
    const first = await session(login);
    const { secret: typed, otpauthUri } = done(await at.begin.execute(own(first), { password }));
    const secret = bytesOf(typed);
    const codeAt = (date: Date) => totpCode(secret, totpStepAt(date));
    const confirmed = done(await at.confirm.execute(own(first), { code: codeAt(clock.now()) }));
    clock.nextCode();
    return { login, first, confirmed, secret, typed, otpauthUri, codeNow: () => codeAt(clock.now()) };
  };
  const complete = (ticketOf: string, clientAddress: string, shown: { code?: string; recoveryCode?: string }) =>
    at.complete.execute({ ticket: ticketOf, clientAddress, ...shown });

  async function sessionsOf(login: string): Promise<number> {
    const [row] = await database.inCommunity(communityId, (tx) =>
      tx.query<{ count: number }>(
        'select count(*)::int as count from identity_session where login = $1 and revoked_at is null',
        [login],
      ),
    );
    return row?.count ?? 0;
  }

  const open = async () => {
    communityId = await community(code);
  };
  const close = async () => {
    redis.disconnect();
    await database.close();
  };
  const id = () => communityId;
  return {
    open,
    close,
    id,
    database,
    tries,
    key,
    clock,
    doors,
    at,
    code,
    community,
    done,
    refusedBy,
    somebody,
    session,
    ticket,
    own,
    actorOf,
    enrolled,
    complete,
    sessionsOf,
  };
}
