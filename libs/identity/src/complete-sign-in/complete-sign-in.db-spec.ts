import { randomBytes, randomUUID } from 'node:crypto';
import { CreateCommunity } from '@youhui/community';
import { isRefusal, refuse, type Clock, type Refusal } from '@youhui/kernel';
import { Database, Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { AccountQueries } from '../account.queries';
import { BeginSecondFactor } from '../begin-second-factor/begin-second-factor';
import { ChangePassword } from '../change-password/change-password';
import { ConfirmSecondFactor } from '../confirm-second-factor/confirm-second-factor';
import { EndOtherSessions } from '../end-other-sessions/end-other-sessions';
import { EndSession } from '../end-session/end-session';
import { findActor } from '../find-actor';
import type { NewSession } from '../open-session';
import { addPerson } from '../register-person/register-person';
import { RemoveSecondFactor } from '../remove-second-factor/remove-second-factor';
import { RenewRecoveryCodes } from '../renew-recovery-codes/renew-recovery-codes';
import { ResetSecondFactor } from '../reset-second-factor/reset-second-factor';
import { SecondFactors, type SecondFactorDemand } from '../second-factors';
import { SecretKey } from '../secret-key';
import { SignIn } from '../sign-in/sign-in';
import { SignOut } from '../sign-out/sign-out';
import { totpCode, totpStepAt } from '../totp';
import { CompleteSignIn } from './complete-sign-in';

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
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const bytesOf = (base32: string) => {
  const bits = [...base32].map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};
/** Another address of the same network. */
const beside = (address: string, neighbour: number) => address.replace(/\d+$/, String(1 + neighbour));
/** A neighbourhood of its own each time. */
const newAddress = () => [...randomBytes(4)].map((byte) => 1 + (byte % 250)).join('.');
const wrongCodes = (right: string) => (right === '000000' ? '000001' : '000000');
const newRace = (size: number) => Array.from({ length: size }, (_, index) => index);

describe('The second factor', () => {
  const database = new Database(process.env['TEST_APP_URL'] as string, 8);
  const redis = new Redis(process.env['TEST_REDIS_URL'] as string);
  const tries = new Tries(redis);
  const key = new SecretKey(randomBytes(32).toString('hex'));
  let now: Date;
  const clock: Clock = { now: () => now };
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
  let communityId: string;

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
    await database.inCommunity(id, (tx) => addPerson(tx, id, { login, password, displayName: login, roles }, now));
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
  const actorOf = ({ token }: { token: string }) => findActor(database, token, now);

  /** Somebody with a second factor that has never been used to sign in. */
  const enrolled = async (roles?: string[]) => {
    const login = await somebody(roles);
    const first = await session(login);
    const { secret: typed, otpauthUri } = done(await at.begin.execute(own(first), { password }));
    const secret = bytesOf(typed);
    const codeAt = (date: Date) => totpCode(secret, totpStepAt(date));
    const confirmed = done(await at.confirm.execute(own(first), { code: codeAt(now) }));
    nextCode();
    return { login, first, confirmed, secret, typed, otpauthUri, codeNow: () => codeAt(now) };
  };
  const nextCode = () => (now = new Date(now.getTime() + 60_000));
  const complete = (ticketOf: string, clientAddress: string, shown: { code?: string; recoveryCode?: string }) =>
    at.complete.execute({ ticket: ticketOf, clientAddress, ...shown });

  beforeAll(async () => {
    now = new Date('2026-11-23T10:00:00Z');
    communityId = await community(code);
  });
  afterAll(async () => {
    redis.disconnect();
    await database.close();
  });

  describe('is set up', () => {
    it('by whoever works here before anything else: until then the session opens nothing', async () => {
      const login = await somebody(['accountant']);
      const { token } = await session(login);
      const found = await actorOf({ token });
      expect(found?.mustSetUpSecondFactor).toBe(true);
      expect([...(found?.actor.permissions ?? [])]).toEqual([]);
    });

    it.each([
      ['a member', ['resident'], 'required', false],
      ['a volunteer', ['resident', 'volunteer'], 'required', false],
      ['an accountant of a demo community', ['accountant'], 'required', true],
      ['an accountant where it is offered', ['accountant'], 'offered', false],
    ] as const)('or not, by %s', async (_, roles, demand, isDemo) => {
      const communityCode = `sf-${randomUUID().slice(0, 8)}`;
      const id = await community(communityCode, isDemo);
      const login = `p${randomUUID().slice(0, 8)}`;
      await database.inCommunity(id, (tx) =>
        addPerson(tx, id, { login, password, displayName: login, roles: [...roles] }, now),
      );
      const { token } = await session(login, newAddress(), doors(demand), communityCode);
      expect((await actorOf({ token }))?.mustSetUpSecondFactor).toBe(false);
    });

    it('with a code; the session goes on under another token with all rights, and other sessions end', async () => {
      const login = await somebody();
      const [first, other] = [await session(login), await session(login)];
      const { secret } = done(await at.begin.execute(own(first), { password }));
      const shown = totpCode(bytesOf(secret), totpStepAt(now));
      expect(await at.confirm.execute(own(first), { code: wrongCodes(shown) })).toEqual(refuse('SECOND_FACTOR_WRONG'));
      const confirmed = done(await at.confirm.execute(own(first), { code: shown }));
      expect(confirmed.recoveryCodes).toHaveLength(10);
      expect(await actorOf(first)).toBeUndefined();
      expect(await actorOf(other)).toBeUndefined();
      const found = await actorOf(confirmed);
      expect(found).toEqual(confirmed.signedIn);
      expect(found?.mustSetUpSecondFactor).toBe(false);
      expect(found?.actor.permissions.has('community:manage')).toBe(true);
      expect(found?.expiresAt).toEqual(first.signedIn.expiresAt);
      expect(await at.begin.execute(own(confirmed), { password })).toEqual(refuse('SECOND_FACTOR_SET'));
    });

    it('once by many at once', async () => {
      const first = await session(await somebody());
      const { secret } = done(await at.begin.execute(own(first), { password }));
      const shown = totpCode(bytesOf(secret), totpStepAt(now));
      const answers = await Promise.all(newRace(8).map(() => at.confirm.execute(own(first), { code: shown })));
      const outcomes = answers.map(refusedBy);
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'SECOND_FACTOR_SET')).toHaveLength(7);
    });

    it('not after a quarter of an hour, not with a wrong password, not without having begun', async () => {
      const first = await session(await somebody());
      expect(await at.confirm.execute(own(first), { code: '123456' })).toEqual(refuse('SECOND_FACTOR_NOT_BEGUN'));
      expect(await at.begin.execute(own(first), { password: 'wrong' })).toEqual(refuse('PASSWORD_WRONG'));
      const { secret } = done(await at.begin.execute(own(first), { password }));
      now = new Date(now.getTime() + 15 * 60_000);
      const shown = totpCode(bytesOf(secret), totpStepAt(now));
      expect(await at.confirm.execute(own(first), { code: shown })).toEqual(refuse('SECOND_FACTOR_NOT_BEGUN'));
    });

    it('nowhere without the installation’s key, where nobody must', async () => {
      const off = doors('offered');
      const without = new SecondFactors(database, tries, undefined, 'required');
      expect(without.exempts({ isDemo: false })).toBe(true);
      const first = await session(await somebody(), newAddress(), off);
      const begin = new BeginSecondFactor(database, tries, without, clock);
      expect(await begin.execute(own(first), { password })).toEqual(refuse('SECOND_FACTOR_OFF'));
    });

    it('without leaving its secret, a recovery code or a ticket where the database’s reader finds them', async () => {
      const { login, secret, typed, confirmed } = await enrolled();
      const opened = await ticket(login, newAddress());
      const kept = await database.inCommunity(communityId, (tx) =>
        tx.query(
          `select f::text as f, (select string_agg(r::text, ' ') from identity_recovery_code r where r.login = f.login) as r,
             (select string_agg(t::text, ' ') from identity_ticket t where t.login = f.login) as t
           from identity_second_factor f where f.login = $1`,
          [login],
        ),
      );
      const text = JSON.stringify(kept);
      expect(text).toContain(login);
      const secrets = [typed, secret.toString('hex'), opened.split('.')[1], ...confirmed.recoveryCodes];
      for (const one of secrets) expect(text).not.toContain(one);
    });

    it('for one person only: a secret moved to another opens nothing', async () => {
      const [one, other] = [await enrolled(), await enrolled()];
      const moving = database.inCommunity(communityId, (tx) =>
        tx.query(
          `update identity_second_factor set secret_sealed =
             (select secret_sealed from identity_second_factor where login = $1) where login = $2`,
          [one.login, other.login],
        ),
      );
      await moving;
      const address = newAddress();
      await expect(complete(await ticket(other.login, address), address, { code: one.codeNow() })).rejects.toThrow();
    });
  });

  describe('lets in', () => {
    it('with password and code, once a code and once a ticket', async () => {
      const { login, codeNow } = await enrolled();
      const address = newAddress();
      const first = await ticket(login, address);
      const second = await ticket(login, address);
      expect(await findActor(database, first, now)).toBeUndefined();
      const opened = done(await complete(first, address, { code: codeNow() }));
      expect((await actorOf(opened))?.mustSetUpSecondFactor).toBe(false);
      expect(await complete(first, address, { code: codeNow() })).toEqual(refuse('SIGN_IN_OVER'));
      expect(await complete(second, address, { code: codeNow() })).toEqual(refuse('SECOND_FACTOR_WRONG'));
      nextCode();
      expect(refusedBy(await complete(second, address, { code: codeNow() }))).toBe('done');
    });

    it('one of twenty who show one ticket and one code at once, though five are looked at', async () => {
      const { login, codeNow } = await enrolled();
      const address = newAddress();
      const stolen = await ticket(login, address);
      const answers = await Promise.all(newRace(20).map(() => complete(stolen, address, { code: codeNow() })));
      expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
      expect(await sessionsOf(login)).toBe(2); // that one, and the one that set it up
    });

    it('one of ten who show one code with ten tickets at once', async () => {
      const { login, codeNow } = await enrolled();
      const address = newAddress();
      const tickets = await Promise.all(newRace(10).map(() => ticket(login, address)));
      const answers = await Promise.all(tickets.map((one) => complete(one, address, { code: codeNow() })));
      expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
      expect(await sessionsOf(login)).toBe(2);
    });

    it('one of two who show one ticket, with a code and with a recovery code; the other is not used up', async () => {
      const { login, codeNow, confirmed } = await enrolled();
      const address = newAddress();
      const [recoveryCode = ''] = confirmed.recoveryCodes;
      const one = await ticket(login, address);
      const answers = await Promise.all([
        complete(one, address, { code: codeNow() }),
        complete(one, address, { recoveryCode }),
      ]);
      expect(answers.map(refusedBy).sort()).toEqual(['SIGN_IN_OVER', 'done']);
      const again = await ticket(login, address);
      const left = isRefusal(answers[0]) ? { code: codeNow() } : { recoveryCode };
      expect(refusedBy(await complete(again, address, left))).toBe('done');
    });

    it('with each recovery code once, also ten at once, and with none of before once there are new ones', async () => {
      const { login, confirmed, codeNow } = await enrolled();
      const [one = '', two = ''] = confirmed.recoveryCodes;
      const address = newAddress();
      const tickets = await Promise.all(newRace(10).map(() => ticket(login, address)));
      const answers = await Promise.all(tickets.map((each) => complete(each, address, { recoveryCode: one })));
      expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
      expect((await at.account.safety(own(confirmed))).recoveryCodesLeft).toBe(9);
      const { recoveryCodes } = done(await at.renew.execute(own(confirmed), { code: codeNow() }));
      expect((await at.account.safety(own(confirmed))).recoveryCodesLeft).toBe(10);
      const elsewhere = newAddress();
      expect(await complete(await ticket(login, elsewhere), elsewhere, { recoveryCode: two })).toEqual(
        refuse('SECOND_FACTOR_WRONG'),
      );
      const typed = ` ${recoveryCodes[0]?.toLowerCase().replaceAll('-', ' ') ?? ''} `;
      expect(refusedBy(await complete(await ticket(login, elsewhere), elsewhere, { recoveryCode: typed }))).toBe(
        'done',
      );
    });

    it.each([
      ['six letters', { code: 'abcdef' }],
      ['nothing', {}],
      ['both', { code: '123456', recoveryCode: 'ABCD-EFGH-JKMN-PQRS' }],
      ['text without end', { code: '1'.repeat(100_000) }],
      ['half a recovery code', { recoveryCode: 'ABCD-EFGH' }],
      ['what no database keeps', { recoveryCode: 'ABCD-EFGH-JKMN-PQR\0' }],
    ])('nobody with %s, which uses no try up', async (_, shown) => {
      const { login, codeNow } = await enrolled();
      const address = newAddress();
      const one = await ticket(login, address);
      for (const time of newRace(6))
        expect([time, await complete(one, address, shown)]).toEqual([time, refuse('SECOND_FACTOR_WRONG')]);
      expect(refusedBy(await complete(one, address, { code: codeNow() }))).toBe('done');
    });

    it('nobody with a ticket that is old, unknown, of another network, or a session’s token', async () => {
      const { login, codeNow, confirmed } = await enrolled();
      const address = newAddress();
      const one = await ticket(login, address);
      for (const [ticketOf, from] of [
        [one, newAddress()],
        [`${communityId}.${'A'.repeat(43)}`, address],
        [`${randomUUID()}.${one.split('.')[1] ?? ''}`, address],
        [confirmed.token, address],
        ['', address],
        ['x'.repeat(10_000), address],
      ] as const)
        expect(await complete(ticketOf, from, { code: codeNow() })).toEqual(refuse('SIGN_IN_OVER'));
      now = new Date(now.getTime() + 5 * 60_000);
      expect(await complete(one, address, { code: codeNow() })).toEqual(refuse('SIGN_IN_OVER'));
    });
  });

  describe('is guessed', () => {
    const guess = async (login: string, address: string, shown: object) =>
      refusedBy(await complete(await ticket(login, address), address, shown));

    it('five times with one ticket, also forty at once', async () => {
      const { login, codeNow } = await enrolled();
      const address = newAddress();
      const one = await ticket(login, address);
      const wrong = wrongCodes(codeNow());
      const answers = await Promise.all(newRace(40).map(() => complete(one, address, { code: wrong })));
      const counted = answers.map(refusedBy);
      expect(counted.filter((answer) => answer === 'SECOND_FACTOR_WRONG')).toHaveLength(5);
      expect(counted.filter((answer) => answer === 'SIGN_IN_OVER')).toHaveLength(35);
      expect(await complete(one, address, { code: codeNow() })).toEqual(refuse('SIGN_IN_OVER'));
    });

    it('ten times an hour from one network, also thirty tickets at once; then a right one is not taken there', async () => {
      const { login, codeNow, confirmed } = await enrolled();
      const address = newAddress();
      const tickets = await Promise.all(newRace(30).map((neighbour) => ticket(login, beside(address, neighbour))));
      const wrong = wrongCodes(codeNow());
      const counted = (await Promise.all(tickets.map((one) => complete(one, address, { code: wrong })))).map(refusedBy);
      expect(counted.filter((answer) => answer === 'SECOND_FACTOR_WRONG')).toHaveLength(10);
      expect(counted.filter((answer) => answer === 'TOO_MANY_TRIES')).toHaveLength(20);
      expect(await guess(login, address, { code: codeNow() })).toBe('TOO_MANY_TRIES');
      expect(await guess(login, address, { recoveryCode: confirmed.recoveryCodes[0] })).toBe('TOO_MANY_TRIES');
      expect(await guess(login, newAddress(), { code: codeNow() })).toBe('done');
    });

    it('ten recovery codes an hour from one network', async () => {
      const { login } = await enrolled();
      const address = newAddress();
      const tickets = await Promise.all(newRace(15).map((neighbour) => ticket(login, beside(address, neighbour))));
      const shown = { recoveryCode: '0000-0000-0000-0000' };
      const counted = (await Promise.all(tickets.map((one) => complete(one, address, shown)))).map(refusedBy);
      expect(counted.filter((answer) => answer === 'SECOND_FACTOR_WRONG')).toHaveLength(10);
    });

    it('twenty times a day from networks that are new; where the owner has been, and with paper, the owner gets in', async () => {
      const { login, codeNow, confirmed } = await enrolled();
      const home = newAddress();
      expect(await guess(login, home, { code: codeNow() })).toBe('done');
      nextCode();
      const wrong = wrongCodes(codeNow());
      const counted = await Promise.all(newRace(50).map(() => guess(login, newAddress(), { code: wrong })));
      expect(counted.filter((answer) => answer === 'SECOND_FACTOR_WRONG')).toHaveLength(20);
      expect(counted.filter((answer) => answer === 'TOO_MANY_TRIES')).toHaveLength(30);
      expect(await guess(login, newAddress(), { code: codeNow() })).toBe('TOO_MANY_TRIES');
      expect(await guess(login, home, { code: codeNow() })).toBe('done');
      expect(await guess(login, newAddress(), { recoveryCode: confirmed.recoveryCodes[0] })).toBe('done');
    });
  });

  describe('is taken away', () => {
    it('by its owner with password and code, who then must set up another', async () => {
      const { login, confirmed, codeNow } = await enrolled();
      const mine = own(confirmed);
      expect(refusedBy(await at.remove.execute(mine, { password: 'wrong', code: codeNow() }))).toBe('PASSWORD_WRONG');
      expect(refusedBy(await at.remove.execute(mine, { password, code: wrongCodes(codeNow()) }))).toBe(
        'SECOND_FACTOR_WRONG',
      );
      const removed = done(await at.remove.execute(mine, { password, code: codeNow() }));
      expect(await actorOf(confirmed)).toBeUndefined();
      expect((await actorOf(removed))?.mustSetUpSecondFactor).toBe(true);
      expect((await actorOf(await session(login)))?.mustSetUpSecondFactor).toBe(true);
      expect((await at.account.safety(own(removed))).recoveryCodesLeft).toBe(0);
      expect(refusedBy(await at.remove.execute(own(removed), { password, code: codeNow() }))).toBe(
        'SECOND_FACTOR_NOT_SET',
      );
    });

    it('by another administrator and never oneself, which ends every session and every sign-in under way', async () => {
      const { login, confirmed, codeNow } = await enrolled();
      const boss = await somebody();
      const ctx = (name: string) => ({
        communityId,
        actor: { name: `person:${name}`, permissions: new Set<never>() },
        at: now,
        requestId: 'r',
      });
      const address = newAddress();
      const open = await ticket(login, address);
      expect(await at.reset.execute(ctx(login), { login })).toEqual(refuse('OWN_ACCOUNT'));
      expect(await at.reset.execute(ctx(boss), { login: 'nobody' })).toEqual(
        refuse('INVALID_INPUT', { field: 'login' }),
      );
      expect(await at.reset.execute(ctx(boss), { login: '\0' })).toEqual(refuse('INVALID_INPUT', { field: 'login' }));
      expect(await at.reset.execute(ctx(boss), { login: boss + 'x' })).toEqual(
        refuse('INVALID_INPUT', { field: 'login' }),
      );
      const theirs = await enrolled();
      expect(await at.reset.execute(ctx(login), { login: theirs.login })).toEqual({ login: theirs.login });
      expect(await at.reset.execute(ctx(boss), { login })).toEqual({ login });
      expect(await at.reset.execute(ctx(boss), { login })).toEqual(refuse('SECOND_FACTOR_NOT_SET'));
      expect(await actorOf(confirmed)).toBeUndefined();
      expect(await complete(open, address, { code: codeNow() })).toEqual(refuse('SIGN_IN_OVER'));
      expect((await actorOf(await session(login)))?.mustSetUpSecondFactor).toBe(true);
    });
  });

  describe('Sessions', () => {
    const sessionIds = async (one: NewSession) =>
      (await at.account.sessions(own(one), now)).map(({ sessionId }) => sessionId);
    const idOf = ({ signedIn }: NewSession) => signedIn.session.sessionId;

    it('are listed with device and neighbourhood, and ended from another device at once', async () => {
      const login = await somebody(['resident']);
      const phone = await session(login);
      const chrome = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';
      const order = { communityCode: code, login, password, clientAddress: '203.0.113.7', userAgent: chrome };
      const desk = done(await at.signIn.execute(order)) as NewSession;
      const listed = await at.account.sessions(own(desk), now);
      expect(listed).toHaveLength(2);
      expect(listed.find(({ sessionId }) => sessionId === idOf(desk))).toMatchObject({
        device: 'Chrome · Windows',
        network: '203.0.113.x',
        openedBy: 'password',
        createdAt: now,
        lastSeenAt: now,
      });
      expect(await at.endSession.execute(own(desk), { sessionId: idOf(phone) })).toEqual({ sessionId: idOf(phone) });
      expect(await actorOf(phone)).toBeUndefined();
      expect(await at.endSession.execute(own(desk), { sessionId: idOf(phone) })).toEqual(refuse('SESSION_NOT_FOUND'));
      expect(await sessionIds(desk)).toEqual([idOf(desk)]);
    });

    it('of somebody else are neither seen nor ended', async () => {
      const [mine, theirs] = [await session(await somebody(['resident'])), await session(await somebody(['resident']))];
      expect(await sessionIds(mine)).not.toContain(idOf(theirs));
      for (const sessionId of [idOf(theirs), '', 'x', '\0', randomUUID().toUpperCase()])
        expect(await at.endSession.execute(own(mine), { sessionId })).toEqual(refuse('SESSION_NOT_FOUND'));
      expect(await actorOf(theirs)).toBeDefined();
    });

    it('end together but for the one that asks', async () => {
      const login = await somebody(['resident']);
      const [one, two, three] = [await session(login), await session(login), await session(login)];
      expect(await at.endOthers.execute(own(two))).toBe(2);
      expect([await actorOf(one), await actorOf(three)]).toEqual([undefined, undefined]);
      expect(await actorOf(two)).toBeDefined();
    });

    it('that were signed out stay so, whoever kept the token', async () => {
      const one = await session(await somebody(['resident']));
      expect(await new SignOut(database, clock).execute(one.token)).toBe(true);
      const answers = await Promise.all(newRace(20).map(() => actorOf(one)));
      expect(answers.every((answer) => answer === undefined)).toBe(true);
      expect(
        refusedBy(await at.changePassword.execute(own(one), { oldPassword: password, newPassword: 'another one' })),
      ).toBe('NOT_SIGNED_IN');
    });

    it('go on under another token when the password changes, and all others end', async () => {
      const login = await somebody(['resident']);
      const [one, other] = [await session(login), await session(login)];
      const change = (newPassword: string, oldPassword = password) =>
        at.changePassword.execute(own(one), { oldPassword, newPassword });
      for (const bad of ['short', 'x'.repeat(201), password])
        expect(await change(bad)).toEqual(refuse('INVALID_INPUT', { field: 'newPassword' }));
      expect(await change('a new password', 'wrong')).toEqual(refuse('PASSWORD_WRONG'));
      const next = done(await change('a new password'));
      expect([await actorOf(one), await actorOf(other)]).toEqual([undefined, undefined]);
      expect(await actorOf(next)).toEqual(next.signedIn);
      const signIn = (given: string) =>
        at.signIn.execute({ communityCode: code, login, password: given, clientAddress: newAddress() });
      expect(await signIn(password)).toEqual(refuse('SIGN_IN_FAILED'));
      expect(refusedBy(await signIn('a new password'))).toBe('done');
    });

    it('change the password once when two change it at once', async () => {
      const login = await somebody(['resident']);
      const both = [await session(login), await session(login)];
      const answers = await Promise.all(
        both.map((one, index) =>
          at.changePassword.execute(own(one), { oldPassword: password, newPassword: `new password ${index}` }),
        ),
      );
      expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
    });

    it('left open do not give the password away: ten guesses of forty at once are looked at', async () => {
      const one = await session(await somebody(['resident']));
      const address = newAddress();
      const guesses = await Promise.all(
        newRace(40).map((guess) =>
          at.changePassword.execute(own(one, address), {
            oldPassword: `guess number ${guess}`,
            newPassword: 'mine, all mine',
          }),
        ),
      );
      expect(guesses.filter((answer) => refusedBy(answer) === 'PASSWORD_WRONG')).toHaveLength(10);
      expect(guesses.filter((answer) => refusedBy(answer) === 'TOO_MANY_TRIES')).toHaveLength(30);
    });

    it('are noted as used once in five minutes, not with every call', async () => {
      const one = await session(await somebody(['resident']));
      const seenAt = async () => (await at.account.sessions(own(one), now))[0]?.lastSeenAt;
      const opened = now;
      now = new Date(opened.getTime() + 299_000);
      await Promise.all(newRace(20).map(() => actorOf(one)));
      expect(await seenAt()).toEqual(opened);
      now = new Date(opened.getTime() + 301_000);
      await Promise.all(newRace(20).map(() => actorOf(one)));
      expect(await seenAt()).toEqual(now);
    });
  });

  async function sessionsOf(login: string): Promise<number> {
    const [row] = await database.inCommunity(communityId, (tx) =>
      tx.query<{ count: number }>(
        'select count(*)::int as count from identity_session where login = $1 and revoked_at is null',
        [login],
      ),
    );
    return row?.count ?? 0;
  }
});
