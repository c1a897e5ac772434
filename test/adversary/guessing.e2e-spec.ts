import { randomBytes, randomInt } from 'node:crypto';
import { checkDigit } from '@youhui/kernel';
import { setUpSecondFactor, shownCode } from '../support/authenticator';
import { codeShownBy, type Phone } from '../support/phone-code';
import type { Answer } from '../support/post-graphql';
import { atOnce, elsewhere, Guesser, home, rightPassword, told } from './guesser';

/** What is asked of every door: so many guesses at once, so many of them looked at, and the owner still comes in. */
describe('Somebody outside who guesses', () => {
  let by: Guesser;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    by = await Guesser.make();
    await by.at.members({ R1: 'H1', R2: 'H1', R3: null, R4: null });
    await by.at.merchant('M01');
    for (const [login, role, more] of [
      ['worker', 'social_worker', {}],
      ['owner', 'merchant_owner', { merchantNo: 'M01' }],
      ['till1', 'cashier', { merchantNo: 'M01' }],
      ['till2', 'cashier', { merchantNo: 'M01' }],
      ['till3', 'cashier', { merchantNo: 'M01' }],
      ['elder', 'resident', { memberNo: 'R1' }],
      ['daughter', 'resident', { memberNo: 'R2' }],
      ['stranger', 'resident', { memberNo: 'R3' }],
    ] as const)
      tokens[login] = await by.person(login, [role], more);
    await by.at.run('admin', 'bringInBalance', {
      memberNo: 'R1',
      issuer: 'FUND',
      points: 500,
      expiresOn: '2099-12-31',
    });
  });
  afterAll(() => by?.close());

  const as = (who: string, field: string, input: object) =>
    by.ask(field, input, home, tokens[who] ?? by.at.tokenOf(who));
  const wrong = (no: number) => `guess number ${no}`;

  describe('a password', () => {
    it('from one network: ten are looked at, at once or in a row, and the right one is none of them then', async () => {
      await by.person('lin', ['organiser']);
      const network = elsewhere();
      expect(told(await atOnce(40, (no) => by.signIn('lin', wrong(no), network)))).toEqual({ SIGN_IN_FAILED: 40 });
      expect(told([await by.signIn('lin', rightPassword, network)])).toEqual({ SIGN_IN_FAILED: 1 });
      const another = elsewhere(); // nine, and the tenth is the right one
      for (let no = 0; no < 9; no += 1) await by.signIn('lin', wrong(no), another);
      expect(told([await by.signIn('lin', rightPassword, another)])).toEqual({ OPEN: 1 });
      expect(told([await by.signIn('lin', rightPassword, home)])).toEqual({ OPEN: 1 });
    });

    it('from everywhere: fifty a day are looked at; where the owner has been, the owner comes in', async () => {
      await by.person('mei', ['organiser']);
      for (let no = 0; no < 49; no += 1) await by.signIn('mei', wrong(no), elsewhere());
      expect(told([await by.signIn('mei', rightPassword, elsewhere())])).toEqual({ OPEN: 1 });
      const more = await atOnce(60, (no) => by.signIn('mei', wrong(no), elsewhere()));
      expect(told(more)).toEqual({ SIGN_IN_FAILED: 60 });
      expect(told([await by.signIn('mei', rightPassword, elsewhere())])).toEqual({ SIGN_IN_FAILED: 1 });
      expect(told([await by.signIn('mei', rightPassword, home)])).toEqual({ OPEN: 1 });
    });

    it('of many names from one address: a hundred an hour are looked at', async () => {
      const network = elsewhere();
      await by.person('wei', ['organiser']);
      await atOnce(120, (no) => by.signIn(`nobody${no}`, wrong(no), network));
      expect(told([await by.signIn('wei', rightPassword, network)])).toEqual({ SIGN_IN_FAILED: 1 });
      expect(told([await by.signIn('wei', rightPassword, home)])).toEqual({ OPEN: 1 });
    });
  });

  describe('the code on a phone', () => {
    const phone = `138${String(randomInt(100_000_000)).padStart(8, '0')}`;
    const other = `139${String(randomInt(100_000_000)).padStart(8, '0')}`;
    const request = (to: string, from: string) =>
      by.ask('requestSignInCode', { communityCode: by.at.code, phone: to }, from);
    const enter = (to: string, ticket: unknown, code: string, from: string) =>
      by.ask('signInByPhone', { communityCode: by.at.code, phone: to, ticket, code }, from);
    const sentTo = async (to: string) => {
      const kept = (await (await fetch(by.at.address.replace('/graphql', '/dev/messages'))).json()) as {
        messages: { to: string; text: string }[];
      };
      return /\d{6}/.exec(kept.messages.find((one) => one.to === `+86${to}`)?.text ?? '')?.[0] ?? '';
    };
    const next = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

    it('that another asked for: none is looked at, and the owner comes in', async () => {
      for (const [memberNo, number] of [
        ['R1', phone],
        ['R4', other],
      ])
        await as('worker', 'setMemberPhone', { memberNo, phone: number });
      expect(told(await atOnce(20, () => request(phone, elsewhere())))).toEqual({ OPEN: 1, TOO_MANY_TRIES: 19 });
      const { ticket } = await request(phone, home); // no stranger's asking counts here
      const code = await sentTo(phone);
      const guesses = await atOnce(40, (no) => enter(phone, String(no).padStart(22, 'x'), code, elsewhere()));
      expect(told(guesses)).toEqual({ SIGN_IN_FAILED: 40 });
      expect(told([await enter(phone, ticket, code, home)])).toEqual({ OPEN: 1 });
    });

    it('that they asked for themselves: five are looked at', async () => {
      const { ticket } = await request(other, elsewhere());
      const code = await sentTo(other);
      expect(told(await atOnce(40, () => enter(other, ticket, next(code), elsewhere())))).toEqual({
        SIGN_IN_FAILED: 5,
        TOO_MANY_TRIES: 35,
      });
      expect(told([await enter(other, ticket, code, elsewhere())])).toEqual({ TOO_MANY_TRIES: 1 });
    });
  });

  describe('the second factor of somebody whose password they know', () => {
    let secret = '';
    let paper: string[] = [];
    const ticketFrom = async (network: string) => (await by.signIn('chen', rightPassword, network))['ticket'];
    const show = (ticket: unknown, shown: object, network: string) =>
      by.ask('completeSignIn', { ticket, ...shown }, network);
    const never = () => {
      const near = Array.from({ length: 9 }, (_, step) => shownCode(secret, step - 4));
      return ['000000', '111111', '222222'].find((code) => !near.includes(code)) ?? '333333';
    };

    beforeAll(async () => {
      const token = await by.person('chen', ['administrator']);
      const made = await setUpSecondFactor(by.at.address, token, rightPassword);
      ({ secret, recoveryCodes: paper } = made);
    });

    it('six digits: five with a ticket, ten an hour from one network, twenty a day from new ones', async () => {
      const network = elsewhere();
      const ticket = await ticketFrom(network);
      expect(told(await atOnce(40, () => show(ticket, { code: never() }, network)))).toEqual({
        SECOND_FACTOR_WRONG: 5,
        SIGN_IN_OVER: 35,
      });
      const counts = { SECOND_FACTOR_WRONG: 0, TOO_MANY_TRIES: 0 };
      for (const from of [network, network, elsewhere(), elsewhere(), elsewhere()]) {
        const another = await ticketFrom(from);
        const answers = told(await atOnce(5, () => show(another, { code: never() }, from)));
        counts.SECOND_FACTOR_WRONG += answers['SECOND_FACTOR_WRONG'] ?? 0;
        counts.TOO_MANY_TRIES += answers['TOO_MANY_TRIES'] ?? 0;
      }
      expect(counts).toEqual({ SECOND_FACTOR_WRONG: 15, TOO_MANY_TRIES: 10 });
    });

    it('a code on paper: ten an hour from one network; and the owner comes in by either', async () => {
      const network = elsewhere();
      const guess = (no: number) => `${String(no).padStart(4, '0')}-${(paper[0] ?? '').slice(5)}`;
      const answers: Answer[] = [];
      for (let round = 0; round < 4; round += 1) {
        const ticket = await ticketFrom(network);
        answers.push(...(await atOnce(5, (no) => show(ticket, { recoveryCode: guess(5 * round + no) }, network))));
      }
      expect(told(answers)).toEqual({ SECOND_FACTOR_WRONG: 10, TOO_MANY_TRIES: 10 });
      expect(told([await show(await ticketFrom(home), { code: shownCode(secret, 1) }, home)])).toEqual({ OPEN: 1 });
      const onWay = elsewhere();
      expect(told([await show(await ticketFrom(onWay), { recoveryCode: paper[1] }, onWay)])).toEqual({ OPEN: 1 });
    });
  });

  describe('at a till', () => {
    let pairingCode: unknown;
    const pair = (code: unknown, from: string) =>
      by.ask('pairTerminal', { communityCode: by.at.code, pairingCode: code }, from);

    it('the code that pairs: ten from one address, a hundred from everywhere; the shop still pairs its till', async () => {
      ({ pairingCode } = await as('owner', 'createTerminal', { merchantNo: 'M01', name: '前台' }));
      const other = (no: number) => String((Number(pairingCode) + 1 + no) % 100_000_000).padStart(8, '0');
      const network = elsewhere();
      expect(told(await atOnce(40, (no) => pair(other(no), network)))).toEqual({
        PAIRING_FAILED: 10,
        TOO_MANY_TRIES: 30,
      });
      const many = await atOnce(150, (no) => pair(other(no), elsewhere()));
      expect(told(many)).toEqual({ PAIRING_FAILED: 90, TOO_MANY_TRIES: 60 });
      expect(told([await pair(pairingCode, elsewhere())])).toEqual({ TOO_MANY_TRIES: 1 });
      const paired = await pair(pairingCode, home);
      expect(told([paired])).toEqual({ OPEN: 1 });
      tokens['device'] = String(paired['terminalToken']);
    });

    it('a cashier’s PIN: five in five minutes, thirty a day there; elsewhere, and with another PIN, the cashier stands', async () => {
      await as('owner', 'setCashierPin', { login: 'till1', pin: '2468' });
      const open = (pin: string, device = tokens['device']) =>
        by.ask('openShift', { terminalToken: device, login: 'till1', pin }, home);
      const fiveMinutesLater = () => by.tries.forget({ kind: 'till-pin', who: [by.communityId, 'T01', 'till1'] });
      expect(told(await atOnce(40, (no) => open(String(5000 + no))))).toEqual({
        SIGN_IN_FAILED: 5,
        TOO_MANY_TRIES: 35,
      });
      expect(told([await open('2468')])).toEqual({ TOO_MANY_TRIES: 1 });
      const day: Answer[] = [];
      for (let round = 0; round < 8; round += 1) {
        await fiveMinutesLater();
        day.push(...(await atOnce(10, (no) => open(String(6000 + 10 * round + no)))));
      }
      expect(told(day)).toEqual({ SIGN_IN_FAILED: 25, TOO_MANY_TRIES: 55 });
      await fiveMinutesLater();
      expect(told([await open('2468')])).toEqual({ TOO_MANY_TRIES: 1 });
      const second = await as('owner', 'createTerminal', { merchantNo: 'M01', name: '后台' });
      const { terminalToken } = await pair(second['pairingCode'], home);
      expect(told([await open('2468', String(terminalToken))])).toEqual({ OPEN: 1 });
      await as('owner', 'setCashierPin', { login: 'till1', pin: '8642' });
      await fiveMinutesLater();
      expect(told([await open('8642')])).toEqual({ OPEN: 1 });
    });

    it('a payment code: ten in five minutes a till; another till takes the right one at once', async () => {
      const phone = (await as('elder', 'registerDevice', { name: '手机' })) as unknown as Phone;
      const right = codeShownBy(phone);
      const guess = (no: number) => {
        const digits = `${right.slice(0, 9)}${String((Number(right.slice(9, 17)) + 7 + no) % 100_000_000).padStart(8, '0')}`;
        return digits + checkDigit(digits);
      };
      const scan = (who: string, presented: string) => as(who, 'openQuote', { presented, merchantNo: 'M01' });
      expect(told(await atOnce(40, (no) => scan('till2', guess(no))))).toEqual({
        CODE_NOT_RECOGNISED: 10,
        TOO_MANY_TRIES: 30,
      });
      expect(told([await scan('till2', codeShownBy(phone))])).toEqual({ TOO_MANY_TRIES: 1 });
      expect(told([await scan('till3', codeShownBy(phone))])).toEqual({ OPEN: 1 });
    });

    it('a card’s number: ten in five minutes a till', async () => {
      const number = () => {
        const digits = `9${String(randomInt(10_000_000)).padStart(7, '0')}${String(randomInt(10_000_000)).padStart(7, '0')}`;
        return digits + checkDigit(digits);
      };
      const scan = (who: string, presented: unknown) => as(who, 'openQuote', { presented, merchantNo: 'M01' });
      expect(told(await atOnce(40, () => scan('owner', number())))).toEqual({ CARD_NOT_FOUND: 10, TOO_MANY_TRIES: 30 });
      const { cardNo } = await as('worker', 'issueCard', { memberNo: 'R1' });
      expect(told([await scan('owner', cardNo)])).toEqual({ TOO_MANY_TRIES: 1 });
      expect(told([await scan('till3', cardNo)])).toEqual({ OPEN: 1 });
    });

    it('a member’s PIN, with the card in hand: five, then pauses that double; the desk lets the member pay', async () => {
      await as('worker', 'setPin', { memberNo: 'R1', pin: '246813' });
      const { cardNo } = await as('worker', 'issueCard', { memberNo: 'R1' });
      const { quoteId } = await as('till3', 'openQuote', { presented: cardNo, merchantNo: 'M01' });
      const type = (pin: string) => as('till3', 'confirmQuoteByPin', { quoteId, redeemPoints: 60, pin });
      expect(told(await atOnce(40, (no) => type(String(500_000 + no))))).toEqual({ PIN_WRONG: 5, TOO_MANY_TRIES: 35 });
      expect(told([await type('246813')])).toEqual({ TOO_MANY_TRIES: 1 });
      await as('worker', 'setPin', { memberNo: 'R1', pin: '318642' });
      expect(told([await type('318642')])).toEqual({ OPEN: 1 });
    });
  });

  it('the digits of a family invitation: ten in five minutes, thirty a day; whoever was invited accepts', async () => {
    const { invitation } = await as('elder', 'inviteHelper', { name: '女儿' });
    const accept = (who: string, digits: unknown) => as(who, 'acceptHelp', { invitation: digits });
    const other = (no: number) => String((Number(invitation) + 1 + no) % 100_000_000).padStart(8, '0');
    expect(told(await atOnce(40, (no) => accept('stranger', other(no))))).toEqual({
      INVITATION_WRONG: 10,
      TOO_MANY_TRIES: 30,
    });
    const day: Answer[] = [];
    for (let round = 0; round < 5; round += 1) {
      await by.tries.forget({ kind: 'help-invitation', who: [by.communityId, 'person:stranger'] }); // five minutes later
      day.push(...(await atOnce(10, (no) => accept('stranger', other(50 + 10 * round + no)))));
    }
    expect(told(day)).toEqual({ INVITATION_WRONG: 20, TOO_MANY_TRIES: 30 });
    expect(told([await accept('stranger', invitation)])).toEqual({ TOO_MANY_TRIES: 1 });
    expect(told([await accept('daughter', invitation)])).toEqual({ OPEN: 1 });
  });

  it.each([
    ['a session', () => `${by.communityId}.${randomBytes(32).toString('base64url')}`],
    ['an API key', () => `yhk_${by.communityId}_${randomBytes(32).toString('base64url')}`],
    ['a session, one letter off', () => `${(tokens['owner'] ?? '').slice(0, -1)}-`],
  ])('the token of %s: all are looked at, and none opens anything', async (_, token) => {
    const viewer = () => by.post('{ viewer { login } }', {}, elsewhere(), token());
    expect(told(await atOnce(200, viewer))).toEqual({ NOBODY: 200 });
  });

  it('a network that it is not in, by a header of its own: the proxy’s word counts', async () => {
    await by.person('fang', ['organiser']);
    const network = elsewhere();
    // What a caller puts before is what the proxy was told, not what it saw.
    await atOnce(12, (no) => by.signIn('fang', wrong(no), `${elsewhere()}, ${network}`));
    expect(told([await by.signIn('fang', rightPassword, `${home}, ${network}`)])).toEqual({ SIGN_IN_FAILED: 1 });
    expect(told([await by.signIn('fang', rightPassword, `${network}, ${home}`)])).toEqual({ OPEN: 1 });
  });
});
