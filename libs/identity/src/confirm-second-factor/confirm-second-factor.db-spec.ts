import { randomUUID } from 'node:crypto';
import { refuse } from '@youhui/kernel';
import {
  bytesOf,
  newAddress,
  newRace,
  password,
  twoStepCommunity,
  wrongCodes,
} from '../../../../test/support/two-step-community';
import { addPerson } from '../register-person/register-person';
import { BeginSecondFactor } from '../begin-second-factor/begin-second-factor';
import { SecondFactors } from '../second-factors';
import { totpCode, totpStepAt } from '../totp';

describe('The second factor', () => {
  const within = twoStepCommunity();
  const {
    database,
    tries,
    clock,
    doors,
    at,
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
  } = within;
  beforeAll(within.open);
  afterAll(within.close);

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
        addPerson(tx, id, { login, password, displayName: login, roles: [...roles] }, clock.now()),
      );
      const { token } = await session(login, newAddress(), doors(demand), communityCode);
      expect((await actorOf({ token }))?.mustSetUpSecondFactor).toBe(false);
    });

    it('with a code; the session goes on under another token with all rights, and other sessions end', async () => {
      const login = await somebody();
      const [first, other] = [await session(login), await session(login)];
      const { secret } = done(await at.begin.execute(own(first), { password }));
      const shown = totpCode(bytesOf(secret), totpStepAt(clock.now()));
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
      const shown = totpCode(bytesOf(secret), totpStepAt(clock.now()));
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
      clock.set(new Date(clock.now().getTime() + 15 * 60_000));
      const shown = totpCode(bytesOf(secret), totpStepAt(clock.now()));
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
      const kept = await database.inCommunity(within.id(), (tx) =>
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
      const moving = database.inCommunity(within.id(), (tx) =>
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
        communityId: within.id(),
        actor: { name: `person:${name}`, permissions: new Set<never>() },
        at: clock.now(),
        requestId: 'r',
      });
      const address = newAddress();
      const open = await ticket(login, address);
      const reason = '手机丢了';
      expect(await at.reset.execute(ctx(login), { login, reason })).toEqual(refuse('OWN_ACCOUNT'));
      for (const none of ['', ' ', '\0', 'x'.repeat(201)])
        expect(await at.reset.execute(ctx(boss), { login, reason: none })).toEqual(
          refuse('INVALID_INPUT', { field: 'reason' }),
        );
      expect(await at.reset.execute(ctx(boss), { login: 'nobody', reason })).toEqual(
        refuse('INVALID_INPUT', { field: 'login' }),
      );
      expect(await at.reset.execute(ctx(boss), { login: '\0', reason })).toEqual(
        refuse('INVALID_INPUT', { field: 'login' }),
      );
      expect(await at.reset.execute(ctx(boss), { login: boss + 'x', reason })).toEqual(
        refuse('INVALID_INPUT', { field: 'login' }),
      );
      const theirs = await enrolled();
      expect(await at.reset.execute(ctx(login), { login: theirs.login, reason })).toEqual({ login: theirs.login });
      expect(await at.reset.execute(ctx(boss), { login, reason })).toEqual({ login });
      expect(await at.reset.execute(ctx(boss), { login, reason })).toEqual(refuse('SECOND_FACTOR_NOT_SET'));
      expect(await actorOf(confirmed)).toBeUndefined();
      expect(await complete(open, address, { code: codeNow() })).toEqual(refuse('SIGN_IN_OVER'));
      expect((await actorOf(await session(login)))?.mustSetUpSecondFactor).toBe(true);
    });
  });
});
