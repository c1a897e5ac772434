import { randomUUID } from 'node:crypto';
import { isRefusal, refuse } from '@youhui/kernel';
import { beside, newAddress, newRace, twoStepCommunity, wrongCodes } from '../../../../test/support/two-step-community';
import { findActor } from '../find-actor';

describe('The second factor', () => {
  const within = twoStepCommunity();
  const { database, clock, at, done, refusedBy, ticket, own, actorOf, enrolled, complete, sessionsOf } = within;
  beforeAll(within.open);
  afterAll(within.close);

  describe('lets in', () => {
    it('with password and code, once a code and once a ticket', async () => {
      const { login, codeNow } = await enrolled();
      const address = newAddress();
      const first = await ticket(login, address);
      const second = await ticket(login, address);
      expect(await findActor(database, first, clock.now())).toBeUndefined();
      const opened = done(await complete(first, address, { code: codeNow() }));
      expect((await actorOf(opened))?.mustSetUpSecondFactor).toBe(false);
      expect(await complete(first, address, { code: codeNow() })).toEqual(refuse('SIGN_IN_OVER'));
      expect(await complete(second, address, { code: codeNow() })).toEqual(refuse('SECOND_FACTOR_WRONG'));
      clock.nextCode();
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
        [`${within.id()}.${'A'.repeat(43)}`, address],
        [`${randomUUID()}.${one.split('.')[1] ?? ''}`, address],
        [confirmed.token, address],
        ['', address],
        ['x'.repeat(10_000), address],
      ] as const)
        expect(await complete(ticketOf, from, { code: codeNow() })).toEqual(refuse('SIGN_IN_OVER'));
      clock.set(new Date(clock.now().getTime() + 5 * 60_000));
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
      clock.nextCode();
      const wrong = wrongCodes(codeNow());
      const counted = await Promise.all(newRace(50).map(() => guess(login, newAddress(), { code: wrong })));
      expect(counted.filter((answer) => answer === 'SECOND_FACTOR_WRONG')).toHaveLength(20);
      expect(counted.filter((answer) => answer === 'TOO_MANY_TRIES')).toHaveLength(30);
      expect(await guess(login, newAddress(), { code: codeNow() })).toBe('TOO_MANY_TRIES');
      expect(await guess(login, home, { code: codeNow() })).toBe('done');
      expect(await guess(login, newAddress(), { recoveryCode: confirmed.recoveryCodes[0] })).toBe('done');
    });
  });
});
