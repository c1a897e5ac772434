import { randomUUID } from 'node:crypto';
import { isRefusal, permissions, refuse, type Actor, type RequestContext } from '@youhui/kernel';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { tally, TestTills } from '../../../../test/support/test-tills';

const all = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

describe('Shifts at a paired till', () => {
  let community: TestCommunity;
  let tills: TestTills;

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    tills = new TestTills(community);
    for (const merchantNo of ['M01', 'M02']) accepted(await community.use.merchant(merchantNo));
    await tills.person('first', 'M01', ['cashier'], '2468');
    await tills.person('second', 'M01', ['cashier'], '1357');
    await tills.person('boss', 'M01', ['merchant_owner', 'administrator'], '86420');
    await tills.person('stranger', 'M02', ['cashier'], '2468');
    await tills.person('without', 'M01', ['cashier']);
    await tills.person('accountant', 'M01', ['accountant']);
  });
  beforeEach(() => (tills.now = new Date('2026-11-23T10:00:00Z')));
  afterAll(async () => {
    tills?.close();
    await community?.close();
  });

  const opened = async (terminalToken: string, login: string, pin: string) =>
    accepted(await tills.open(terminalToken, login, pin));
  const asActor = (actor: Actor): RequestContext => ({ ...community.as(), actor });
  const shiftOf = (shiftId: string | undefined) =>
    community.rows<{ login: string; closedAt: Date | null }>(
      'select login, closed_at as "closedAt" from till_shift where shift_id = $1',
      [shiftId],
    );

  it('opens a session of twelve hours bound to till and shift, for the till’s work only', async () => {
    const { terminalNo, terminalToken } = await tills.paired('M01');
    const { token, signedIn } = await opened(terminalToken, 'boss', '86420');
    expect(signedIn.expiresAt).toEqual(new Date('2026-11-23T22:00:00Z'));
    expect(await tills.actor(token)).toEqual(signedIn.actor);
    expect(signedIn.actor).toMatchObject({ name: 'person:boss', merchantNo: 'M01', terminalNo });
    expect([...signedIn.actor.permissions].sort()).toEqual([
      'checkout:complete',
      'checkout:refund',
      'community:read',
      'member:read',
      'merchant:read',
      'terminal:read',
    ]);
    expect(await tills.standing(terminalNo)).toEqual({
      sessions: [signedIn.actor.shiftId],
      shifts: [signedIn.actor.shiftId],
    });
    expect(await tills.queries.ofToken(terminalToken)).toMatchObject({
      openShift: { login: 'boss', shiftId: signedIn.actor.shiftId, openedAt: tills.now },
    });
    tills.now = signedIn.expiresAt;
    expect(await tills.actor(token)).toBeUndefined();
  });

  it.each([
    ['another shop’s cashier', 'stranger', '2468'],
    ['somebody without a PIN', 'without', '2468'],
    ['somebody who stands at no till', 'accountant', '2468'],
    ['somebody unknown', 'nobody', '2468'],
    ['a wrong PIN', 'first', '1357'],
    ['a PIN that is none', 'first', 'abcd'],
    ['a PIN too long', 'first', '2468246'],
    ['a name that is none', 'first\0', '2468'],
  ])('refuses %s in the same words', async (_, login, pin) => {
    const { terminalToken } = await tills.paired('M01');
    expect(await tills.open(terminalToken, login, pin)).toEqual(refuse('SIGN_IN_FAILED'));
  });

  it('knows no device that is no till', async () => {
    const { terminalToken } = await tills.paired('M02');
    const session = await opened(terminalToken, 'stranger', '2468');
    for (const token of ['', 'x', session.token, `${randomUUID()}.${terminalToken.split('.')[1] ?? ''}`])
      expect(await tills.open(token, 'stranger', '2468')).toEqual(refuse('SIGN_IN_FAILED'));
    expect(await tills.actor(terminalToken)).toBeUndefined();
  });

  it('hands over: the shift before is closed and its session over, in the same commit', async () => {
    const { terminalNo, terminalToken } = await tills.paired('M01');
    const first = await opened(terminalToken, 'first', '2468');
    tills.now = new Date('2026-11-23T14:00:00Z');
    const second = await opened(terminalToken, 'second', '1357');
    expect(await tills.actor(first.token)).toBeUndefined();
    expect(await tills.actor(second.token)).toMatchObject({ name: 'person:second', terminalNo });
    expect(await shiftOf(first.signedIn.actor.shiftId)).toEqual([{ login: 'first', closedAt: tills.now }]);
    expect(await shiftOf(second.signedIn.actor.shiftId)).toEqual([{ login: 'second', closedAt: null }]);
  });

  it('goes on with a cashier’s own shift until its twelve hours are over, then opens the next', async () => {
    const { terminalToken } = await tills.paired('M01');
    const begun = await opened(terminalToken, 'first', '2468');
    tills.now = new Date('2026-11-23T21:59:59Z');
    const again = await opened(terminalToken, 'first', '2468');
    expect(again.signedIn.actor.shiftId).toBe(begun.signedIn.actor.shiftId);
    expect(again.signedIn.expiresAt).toEqual(begun.signedIn.expiresAt);
    expect(await tills.actor(begun.token)).toBeUndefined();
    tills.now = new Date('2026-11-24T08:00:00Z');
    const next = await opened(terminalToken, 'first', '2468');
    expect(next.signedIn.actor.shiftId).not.toBe(begun.signedIn.actor.shiftId);
    expect(await shiftOf(begun.signedIn.actor.shiftId)).toEqual([
      { login: 'first', closedAt: new Date('2026-11-23T22:00:00Z') },
    ]);
  });

  it('leaves one shift and one session standing, however many open at once', async () => {
    const { terminalNo, terminalToken } = await tills.paired('M01');
    const answers = await all(12, (index) =>
      index % 2 ? tills.open(terminalToken, 'first', '2468') : tills.open(terminalToken, 'second', '1357'),
    );
    const codes = tally(answers.map(codeOf));
    expect((codes['OK'] ?? 0) + (codes['TOO_MANY_TRIES'] ?? 0)).toBe(12); // six of one at once are one more than may guess
    const { sessions, shifts } = await tills.standing(terminalNo);
    expect(shifts).toHaveLength(1);
    expect(sessions).toEqual(shifts);
    const tokens = answers.flatMap((answer) => (isRefusal(answer) ? [] : [answer.token]));
    const actors = await Promise.all(tokens.map((token) => tills.actor(token)));
    expect(actors.filter((actor) => actor !== undefined)).toHaveLength(1);
  });

  it('closes once, and ends the session', async () => {
    const { terminalNo, terminalToken } = await tills.paired('M01');
    const { token, signedIn } = await opened(terminalToken, 'first', '2468');
    tills.now = new Date('2026-11-23T12:00:00Z');
    const answers = await all(6, () => tills.closing.execute(asActor(signedIn.actor)));
    expect(tally(answers.map(codeOf))).toEqual({ OK: 1, SHIFT_OVER: 5 });
    expect(answers.find((answer) => !isRefusal(answer))).toMatchObject({
      shiftId: signedIn.actor.shiftId,
      login: 'first',
      openedAt: new Date('2026-11-23T10:00:00Z'),
      closedAt: tills.now,
    });
    expect(await tills.actor(token)).toBeUndefined();
    expect(await tills.standing(terminalNo)).toEqual({ sessions: [], shifts: [] });
    expect(await tills.closing.execute(community.as())).toEqual(refuse('SHIFT_OVER'));
  });

  it('does not let whoever handed over close the shift of the next', async () => {
    const { terminalToken } = await tills.paired('M01');
    const first = await opened(terminalToken, 'first', '2468');
    const second = await opened(terminalToken, 'second', '1357');
    expect(await tills.closing.execute(asActor(first.signedIn.actor))).toEqual(refuse('SHIFT_OVER'));
    expect(await tills.actor(second.token)).toBeDefined();
  });

  it('pauses a cashier at a till after five wrong PINs, made at once or not, and nobody and nowhere else', async () => {
    const here = await tills.paired('M01');
    const there = await tills.paired('M01');
    const answers = await all(9, () => tills.open(here.terminalToken, 'first', '9753'));
    expect(tally(answers.map(codeOf))).toEqual({ SIGN_IN_FAILED: 5, TOO_MANY_TRIES: 4 });
    expect(await tills.open(here.terminalToken, 'first', '2468')).toEqual(refuse('TOO_MANY_TRIES'));
    expect(codeOf(await tills.open(there.terminalToken, 'first', '2468'))).toBe('OK');
    expect(codeOf(await tills.open(here.terminalToken, 'second', '1357'))).toBe('OK');
  });

  it('gives the tries back to who gets it right', async () => {
    const { terminalToken } = await tills.paired('M01');
    for (let round = 0; round < 2; round += 1) {
      const wrong = await all(4, () => tills.open(terminalToken, 'first', '9753'));
      expect(tally(wrong.map(codeOf))).toEqual({ SIGN_IN_FAILED: 4 });
      expect(codeOf(await tills.open(terminalToken, 'first', '2468'))).toBe('OK');
    }
  });

  it('leaves nobody signed in when a till is revoked or renewed, also while somebody opens a shift', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { terminalNo, terminalToken } = await tills.paired('M02');
      const before = await opened(terminalToken, 'stranger', '2468');
      const end = round % 2 ? tills.revocation : tills.renewal;
      const [during] = await Promise.all([
        tills.open(terminalToken, 'stranger', '2468'),
        end.execute(community.as(), { terminalNo }),
      ]);
      expect(['OK', 'SIGN_IN_FAILED']).toContain(codeOf(during));
      expect(await tills.standing(terminalNo)).toEqual({ sessions: [], shifts: [] });
      expect(await tills.actor(before.token)).toBeUndefined();
      expect(await tills.open(terminalToken, 'stranger', '2468')).toEqual(refuse('SIGN_IN_FAILED'));
      accepted(await tills.revocation.execute(community.as(), { terminalNo }));
    }
  });

  describe('PINs', () => {
    const as = (login: string, actor: Partial<Actor> = {}) =>
      community.as({
        name: `person:${login}`,
        merchantNo: 'M01',
        permissions: new Set(['checkout:complete']),
        ...actor,
      });
    const manages = new Set(permissions);

    it('are set by cashiers for themselves and by owners for their shop, never for another', async () => {
      const notPermitted = refuse('NOT_PERMITTED');
      const notLogin = refuse('INVALID_INPUT', { field: 'login' });
      const notPin = refuse('INVALID_INPUT', { field: 'pin' });
      for (const [login, pin, ctx, expected] of [
        ['second', '1357', as('first'), notPermitted],
        ['stranger', '2468', as('boss', { permissions: manages }), notPermitted],
        ['nobody', '2468', as('boss', { permissions: manages }), notPermitted],
        ['first', '2468', as('first', { terminalNo: 'T01', shiftId: 's' }), notPermitted], // at a till that stands open
        ['accountant', '2468', as('accountant', { permissions: new Set(['merchant:read']) }), notLogin],
        ['accountant', '2468', as('boss', { permissions: manages }), notLogin],
        ['nobody', '2468', community.as(), notLogin],
        ['first\0', '2468', community.as(), notLogin],
        ['first', '1234', as('first'), notPin],
        ['first', '', as('boss', { permissions: manages }), notPin],
      ] as const)
        expect([login, pin, await tills.setPin(login, pin, ctx)]).toEqual([login, pin, expected]);
      expect(await tills.setPin('first', '2468', as('first'))).toEqual({ login: 'first', setAt: tills.now });
      expect(codeOf(await tills.setPin('second', '1357', as('boss', { permissions: manages })))).toBe('OK');
    });

    it('show who may open a shift, and are not kept', async () => {
      expect(await tills.cashiers.ofMerchant(community.communityId, 'M01')).toEqual([
        { login: 'boss', displayName: '店员boss', hasPin: true },
        { login: 'first', displayName: '店员first', hasPin: true },
        { login: 'second', displayName: '店员second', hasPin: true },
        { login: 'without', displayName: '店员without', hasPin: false },
      ]);
      const kept = await community.rows<{ pinHash: string }>('select pin_hash as "pinHash" from cashier_pin');
      for (const { pinHash } of kept) expect(pinHash).toMatch(/^\$argon2id\$/);
    });

    it('end the sessions that the one before opened, also one that opens meanwhile', async () => {
      const { terminalNo, terminalToken } = await tills.paired('M01');
      const elsewhere = await opened((await tills.paired('M01')).terminalToken, 'second', '1357');
      for (const [now, next] of [
        ['2468', '8642'],
        ['8642', '2468'],
        ['2468', '8642'],
        ['8642', '2468'],
      ] as const) {
        const before = await opened(terminalToken, 'first', now);
        const [during] = await Promise.all([tills.open(terminalToken, 'first', now), tills.setPin('first', next)]);
        expect(['OK', 'SIGN_IN_FAILED']).toContain(codeOf(during));
        expect((await tills.standing(terminalNo)).sessions).toEqual([]);
        expect(await tills.actor(before.token)).toBeUndefined();
        expect(await tills.open(terminalToken, 'first', now)).toEqual(refuse('SIGN_IN_FAILED'));
        accepted(await tills.open(terminalToken, 'first', next));
      }
      expect(await tills.actor(elsewhere.token)).toBeDefined();
    });
  });
});
