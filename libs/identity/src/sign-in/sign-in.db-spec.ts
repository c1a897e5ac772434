import { randomUUID } from 'node:crypto';
import { CreateCommunity } from '@youhui/community';
import { type Clock, isRefusal, refuse } from '@youhui/kernel';
import { Database, Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { findActor } from '../find-actor';
import { addPerson, RegisterPerson } from '../register-person/register-person';
import { SignOut } from '../sign-out/sign-out';
import { SignIn, type NewSession } from './sign-in';

const password = 'correct horse battery';
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

describe('Signing in', () => {
  const database = new Database(process.env['TEST_APP_URL'] as string, 4);
  const redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  let now = new Date('2026-11-23T10:00:00Z');
  const clock: Clock = { now: () => now };
  const signIn = new SignIn(database, new Tries(redis), clock);
  const code = `in-${randomUUID().slice(0, 8)}`;
  let communityId: string;

  const attempt = (login: string, given = password, clientAddress = randomUUID()) =>
    signIn.execute({ communityCode: code, login, password: given, clientAddress });
  const session = async (login: string): Promise<NewSession> => {
    const answer = await attempt(login);
    if (isRefusal(answer) || 'ticket' in answer) throw new Error(`no session: ${JSON.stringify(answer)}`);
    return answer;
  };

  beforeAll(async () => {
    const created = await new CreateCommunity(database, clock, async (tx, id, _order, at) => {
      await addPerson(tx, id, { login: 'lin', password, displayName: '林', roles: ['organiser', 'accountant'] }, at);
    }).execute({ code, name: 'Signing in', timezone: 'Asia/Shanghai', cycleCalendar: 'half_month', terms });
    if (isRefusal(created)) throw new Error(created.refused);
    communityId = created.communityId;
  });
  beforeEach(() => (now = new Date('2026-11-23T10:00:00Z')));
  afterAll(async () => {
    redis.disconnect();
    await database.close();
  });

  it('gives a token that speaks for the person, with the permissions of all roles', async () => {
    const { token, signedIn } = await session('lin');
    expect(token.startsWith(`${communityId}.`)).toBe(true);
    const found = await findActor(database, token, now);
    expect(found).toEqual(signedIn);
    expect(found?.actor.name).toBe('person:lin');
    expect(found?.actor.permissions.has('service:review')).toBe(true);
    expect(found?.actor.permissions.has('clearing:cut')).toBe(true);
    expect(found?.actor.permissions.has('community:manage')).toBe(false);
  });

  it('keeps neither the token nor the password', async () => {
    const { token } = await session('lin');
    const kept = await database.inCommunity(communityId, (tx) =>
      tx.query(
        'select p::text, s::text from identity_person p join identity_session s using (community_id, login) where p.community_id = $1',
        [communityId],
      ),
    );
    expect(JSON.stringify(kept)).not.toContain(token.split('.')[1]);
    expect(JSON.stringify(kept)).not.toContain(password);
  });

  it.each([
    ['a wrong password', code, 'lin', 'wrong'],
    ['an unknown name', code, 'nobody', password],
    ['an unknown community', 'nowhere', 'lin', password],
    ['text that no database keeps', code, 'lin\0', password],
    ['a password without end', code, 'lin', 'x'.repeat(100_000)],
  ])('refuses %s in the same words', async (_, communityCode, login, given) => {
    const answer = await signIn.execute({ communityCode, login, password: given, clientAddress: randomUUID() });
    expect(answer).toEqual(refuse('SIGN_IN_FAILED'));
  });

  it('ends with sign-out, at once and once', async () => {
    const { token } = await session('lin');
    const signOut = new SignOut(database, clock);
    expect(await signOut.execute(token)).toBe(true);
    expect(await findActor(database, token, now)).toBeUndefined();
    expect(await signOut.execute(token)).toBe(false);
  });

  it('ends after twelve hours, however it is used', async () => {
    const { token, signedIn } = await session('lin');
    const opened = now.getTime();
    for (let minutes = 30; minutes < 12 * 60; minutes += 30)
      expect(await findActor(database, token, new Date(opened + minutes * 60_000))).toBeDefined();
    expect(await findActor(database, token, new Date(signedIn.expiresAt.getTime() - 1))).toBeDefined();
    expect(await findActor(database, token, signedIn.expiresAt)).toBeUndefined();
    expect(signedIn.expiresAt).toEqual(new Date('2026-11-23T22:00:00Z'));
  });

  it('ends when staff leave it unused for half an hour, and five minutes at most; looking at it is no use of it', async () => {
    const { token } = await session('lin');
    const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
    expect(await findActor(database, token, after(4))).toBeDefined();
    expect(await findActor(database, token, after(29))).toBeDefined();
    expect(await findActor(database, token, after(59))).toBeDefined();
    expect(await findActor(database, token, after(90), { looking: true })).toBeDefined();
    expect(await findActor(database, token, after(94))).toBeUndefined();
  });

  it('knows no token that it did not give', async () => {
    const { token } = await session('lin');
    const elsewhere = `${randomUUID()}.${token.split('.')[1] ?? ''}`;
    for (const forged of [
      '',
      'x',
      `${communityId}.`,
      elsewhere,
      `${communityId}.${'A'.repeat(43)}`,
      `${token}\n`,
      token.toUpperCase(),
    ]) {
      expect(await findActor(database, forged, now)).toBeUndefined();
    }
  });

  it('pauses a name for an address after ten failures, also ten at once, and for nobody else', async () => {
    const address = randomUUID();
    await Promise.all(Array.from({ length: 10 }, () => attempt('lin', 'wrong', address)));
    expect(await attempt('lin', password, address)).toEqual(refuse('SIGN_IN_FAILED'));
    expect(isRefusal(await attempt('lin', password))).toBe(false);
    const [key] = await redis.keys(`youhui:sign-in:*${address}`);
    const seconds = await redis.ttl(key as string);
    expect(seconds).toBeGreaterThan(200);
    expect(seconds).toBeLessThanOrEqual(300);
  });

  it('forgets failures once somebody has signed in', async () => {
    const address = randomUUID();
    for (let round = 0; round < 2; round += 1) {
      await Promise.all(Array.from({ length: 9 }, () => attempt('lin', 'wrong', address)));
      expect(isRefusal(await attempt('lin', password, address))).toBe(false);
    }
  });

  describe('Registering people', () => {
    const person = { login: 'wang', password, displayName: 'Wang', roles: ['resident'] };
    const register = (change: object) =>
      new RegisterPerson(database, clock).execute(
        { communityId, actor: { name: 'person:lin', permissions: new Set() }, at: now, requestId: 'r' },
        { ...person, ...change },
      );

    it.each([
      ['login', { login: 'Wang Li' }],
      ['login', { login: 'lin' }],
      ['password', { password: 'short' }],
      ['password', { password: 'x'.repeat(201) }],
      ['displayName', { displayName: ' ' }],
      ['roles', { roles: [] }],
      ['roles', { roles: ['constructor'] }],
      ['merchantNo', { roles: ['cashier'] }],
    ])('names %s when it is out of bounds: %j', async (field, change) => {
      expect(await register(change)).toEqual(refuse('INVALID_INPUT', { field }));
    });

    it('refuses members and shops that are not there', async () => {
      expect(await register({ memberNo: 'M9' })).toEqual(refuse('MEMBER_NOT_FOUND'));
      expect(await register({ roles: ['cashier'], merchantNo: 'S9' })).toEqual(refuse('MERCHANT_NOT_FOUND'));
    });

    it('lets the new person sign in', async () => {
      expect(await register({})).toEqual({
        login: 'wang',
        displayName: 'Wang',
        roles: ['resident'],
        memberNo: null,
        merchantNo: null,
        firstPassword: null,
        waitingRoles: [],
      });
      expect((await session('wang')).signedIn.person.displayName).toBe('Wang');
    });
  });
});
