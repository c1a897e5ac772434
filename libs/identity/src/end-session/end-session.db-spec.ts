import { randomUUID } from 'node:crypto';
import { isRefusal, refuse } from '@youhui/kernel';
import { newAddress, newRace, password, twoStepCommunity } from '../../../../test/support/two-step-community';
import { SignOut } from '../sign-out/sign-out';
import type { NewSession } from '../open-session';

describe('Looking after one’s account', () => {
  const within = twoStepCommunity();
  const { database, clock, at, code, done, refusedBy, somebody, session, own, actorOf } = within;
  beforeAll(within.open);
  afterAll(within.close);

  describe('Sessions', () => {
    const sessionIds = async (one: NewSession) =>
      (await at.account.sessions(own(one), clock.now())).map(({ sessionId }) => sessionId);
    const idOf = ({ signedIn }: NewSession) => signedIn.session.sessionId;

    it('are listed with device and neighbourhood, and ended from another device at once', async () => {
      const login = await somebody(['resident']);
      const phone = await session(login);
      const chrome = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';
      const order = { communityCode: code, login, password, clientAddress: '203.0.113.7', userAgent: chrome };
      const desk = done(await at.signIn.execute(order)) as NewSession;
      const listed = await at.account.sessions(own(desk), clock.now());
      expect(listed).toHaveLength(2);
      expect(listed.find(({ sessionId }) => sessionId === idOf(desk))).toMatchObject({
        device: 'Chrome · Windows',
        network: '203.0.113.x',
        openedBy: 'password',
        createdAt: clock.now(),
        lastSeenAt: clock.now(),
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
      const seenAt = async () => (await at.account.sessions(own(one), clock.now()))[0]?.lastSeenAt;
      const opened = clock.now();
      clock.set(new Date(opened.getTime() + 299_000));
      await Promise.all(newRace(20).map(() => actorOf(one)));
      expect(await seenAt()).toEqual(opened);
      clock.set(new Date(opened.getTime() + 301_000));
      await Promise.all(newRace(20).map(() => actorOf(one)));
      expect(await seenAt()).toEqual(clock.now());
    });
  });
});
