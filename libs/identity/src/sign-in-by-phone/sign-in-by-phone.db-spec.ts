import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { isRefusal, type Clock, type Refusal } from '@youhui/kernel';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { findActor } from '../find-actor';
import { DevelopmentMessages } from '../messages';
import { OneTimeCodes } from '../one-time-codes';
import type { NewSession, SecondFactorNeeded } from '../open-session';
import { RequestSignInCode } from '../request-sign-in-code/request-sign-in-code';
import { SecretKey } from '../secret-key';
import { SetMemberPhone } from '../set-member-phone/set-member-phone';
import { SignIn } from '../sign-in/sign-in';
import { SignInByPhone, type MembersToChoose } from './sign-in-by-phone';

const keyText = randomBytes(32).toString('hex');
const clock: Clock = { now: () => new Date('2026-11-23T10:00:00Z') };

describe('Signing in by phone', () => {
  let community: TestCommunity;
  let redis: Redis;
  let tries: Tries;
  const messages = new DevelopmentMessages();
  const key = new SecretKey(keyText);
  let requestCode: RequestSignInCode;
  let signInByPhone: SignInByPhone;
  let setMemberPhone: SetMemberPhone;
  let members = 0;

  const newPhone = () => `138${String(randomInt(100_000_000)).padStart(8, '0')}`;
  const setPhone = (memberNo: string, phone: string) => setMemberPhone.execute(community.as(), { memberNo, phone });
  /** What whoever asked last for a phone's code was given. */
  const tickets = new Map<string, string>();
  const request = async (phone: string, clientAddress: string = randomUUID(), communityCode = community.code) => {
    const answer = await requestCode.execute({ communityCode, phone, clientAddress });
    if (!isRefusal(answer)) tickets.set(phone, answer.ticket);
    return answer;
  };
  const ticketOf = (phone: string) =>
    tickets.get([...tickets.keys()].find((one) => phone.replace(/\D/g, '').endsWith(one)) ?? '') ?? 'x'.repeat(22);
  const codeSentTo = (phone: string) =>
    /\d{6}/.exec(messages.kept().find(({ to }) => to === `+86${phone}`)?.text ?? '')?.[0];
  const signIn = (phone: string, code: string, memberNo?: string, clientAddress: string = randomUUID()) =>
    signInByPhone.execute({
      communityCode: community.code,
      phone,
      ticket: ticketOf(phone),
      code,
      memberNo,
      clientAddress,
    });
  const sessionOf = (answer: NewSession | SecondFactorNeeded | MembersToChoose | Refusal): NewSession => {
    if (isRefusal(answer) || 'members' in answer || 'ticket' in answer)
      throw new Error(`no session: ${JSON.stringify(answer)}`);
    return answer;
  };
  const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  const member = async (phone = newPhone()) => {
    const memberNo = `R${(members += 1)}`;
    accepted(await community.use.member(memberNo));
    accepted(await setPhone(memberNo, phone));
    return { memberNo, phone };
  };
  const memberWithCode = async () => {
    const known = await member();
    accepted(await request(known.phone));
    return { ...known, code: codeSentTo(known.phone) ?? '' };
  };

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    redis = new Redis(process.env['TEST_REDIS_URL'] as string);
    await redis.ping();
    tries = new Tries(redis);
    const phoneSignIn = { key, messages, codes: new OneTimeCodes(redis, key), tell: () => undefined };
    requestCode = new RequestSignInCode(community.database, tries, phoneSignIn);
    signInByPhone = new SignInByPhone(community.database, tries, phoneSignIn, clock);
    setMemberPhone = new SetMemberPhone(community.database, key);
  });
  afterAll(async () => {
    redis.disconnect();
    await community.close();
  });

  it('opens a session of the member, with the roles of one, for twelve hours', async () => {
    const { memberNo, phone, code } = await memberWithCode();
    const { token, signedIn } = sessionOf(await signIn(`+86 ${phone.slice(0, 3)} ${phone.slice(3)}`, ` ${code} `));
    expect(signedIn.person).toMatchObject({ login: `member:${memberNo}`, memberNo, roles: ['resident', 'volunteer'] });
    expect(signedIn.expiresAt).toEqual(new Date('2026-11-23T22:00:00Z'));
    const found = await findActor(community.database, token, clock.now());
    expect(found?.actor).toMatchObject({ name: `person:member:${memberNo}`, memberNo });
    expect(found?.actor.permissions.has('code:show')).toBe(true);
  });

  it('opens one session with one code, however many use it at once', async () => {
    const { phone, code } = await memberWithCode();
    const answers = await Promise.all([
      signIn(phone, code),
      signIn(phone, code),
      signIn(phone, code),
      signIn(phone, code),
    ]);
    expect(answers.map(codeOf).filter((answer) => answer === 'OK')).toHaveLength(1);
    expect(answers.map(codeOf).filter((answer) => answer === 'SIGN_IN_FAILED')).toHaveLength(3);
    expect(codeOf(await signIn(phone, code))).toBe('SIGN_IN_FAILED');
  });

  it('allows five tries at a code, also when made at once; the right one after them is too late', async () => {
    const { phone, code } = await memberWithCode();
    const guesses = Array.from({ length: 40 }, () => signIn(phone, wrongFor(code)));
    const answers = (await Promise.all(guesses)).map(codeOf);
    expect(answers.filter((answer) => answer === 'SIGN_IN_FAILED')).toHaveLength(5);
    expect(answers.filter((answer) => answer === 'TOO_MANY_TRIES')).toHaveLength(35);
    expect(codeOf(await signIn(phone, code))).toBe('TOO_MANY_TRIES');
  });

  it('pauses an address after thirty failures within an hour, and no other', async () => {
    const address = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => signIn(newPhone(), '123456', undefined, address)),
    );
    expect(answers.map(codeOf).filter((answer) => answer === 'SIGN_IN_FAILED')).toHaveLength(30);
    const { phone, code } = await memberWithCode();
    expect(codeOf(await signIn(phone, code, undefined, address))).toBe('TOO_MANY_TRIES');
    const another = await memberWithCode();
    expect(codeOf(await signIn(another.phone, another.code))).toBe('OK');
  });

  it('asks which member when a phone serves several, and opens one session for the one named', async () => {
    const { memberNo: mother, phone } = await member();
    const { memberNo: child } = await member(phone);
    const { memberNo: stranger } = await member();
    accepted(await request(phone));
    const code = codeSentTo(phone) ?? '';
    expect(codeOf(await signIn(phone, code, stranger))).toBe('SIGN_IN_FAILED');
    expect(await signIn(phone, code)).toEqual({
      members: [mother, child].sort().map((memberNo) => ({ memberNo, displayName: `会员${memberNo}` })),
    });
    expect(sessionOf(await signIn(phone, code, child)).signedIn.person.memberNo).toBe(child);
    expect(codeOf(await signIn(phone, code, mother))).toBe('SIGN_IN_FAILED');
  });

  it('answers alike whether anybody has the phone, and sends to who has it only', async () => {
    const [{ phone: known }, unknown] = [await member(), newPhone()];
    const alike = { ticket: expect.stringMatching(/^[\w-]{22}$/) as string };
    expect(await request(known)).toEqual({ ...(await request(unknown)), ...alike });
    expect(await request(newPhone(), randomUUID(), 'nowhere')).toEqual({
      ...alike,
      expiresInSeconds: 300,
      retryAfterSeconds: 60,
    });
    expect(codeSentTo(known)).toMatch(/^\d{6}$/);
    expect(codeSentTo(unknown)).toBeUndefined();
    const guess = wrongFor(codeSentTo(known) ?? '');
    for (let time = 0; time < 5; time += 1) {
      expect(codeOf(await signIn(known, guess))).toBe('SIGN_IN_FAILED');
      expect(codeOf(await signIn(unknown, guess))).toBe('SIGN_IN_FAILED');
    }
    expect(codeOf(await signIn(known, guess))).toBe('TOO_MANY_TRIES');
    expect(codeOf(await signIn(unknown, guess))).toBe('TOO_MANY_TRIES');
  });

  it('sends one code a minute, five an hour and ten a day to a phone, known or not, and thirty an hour for an address', async () => {
    for (const phone of [(await member()).phone, newPhone()]) {
      const atOnce = (await Promise.all(Array.from({ length: 20 }, () => request(phone)))).map(codeOf);
      expect(atOnce.filter((answer) => answer === 'OK')).toHaveLength(1);
      expect(atOnce.filter((answer) => answer === 'TOO_MANY_TRIES')).toHaveLength(19);
      const who = [key.mac('phone', `+86${phone}`).toString('base64url')];
      for (let sent = 1; sent < 10; sent += 1) {
        await tries.forget({ kind: 'code-soon', who }); // as if the minute were over
        if (sent === 5) {
          expect(codeOf(await request(phone))).toBe('TOO_MANY_TRIES');
          for (const kind of ['code-soon', 'code-hour']) await tries.forget({ kind, who }); // and the hour
        }
        expect(codeOf(await request(phone))).toBe('OK');
      }
      for (const kind of ['code-soon', 'code-hour']) await tries.forget({ kind, who });
      expect(codeOf(await request(phone))).toBe('TOO_MANY_TRIES');
    }
    const address = randomUUID();
    const answers = await Promise.all(Array.from({ length: 40 }, () => request(newPhone(), address)));
    expect(answers.map(codeOf).filter((answer) => answer === 'OK')).toHaveLength(30);
  });

  it('takes a code with the ticket of its own time only, and counts a network of IPv6 as one address', async () => {
    const { phone, code } = await memberWithCode();
    await tries.forget({ kind: 'code-soon', who: [key.mac('phone', `+86${phone}`).toString('base64url')] });
    accepted(await request(phone));
    const next = codeSentTo(phone) ?? '';
    if (next !== code) expect(codeOf(await signIn(phone, code))).toBe('SIGN_IN_FAILED');
    expect(codeOf(await signIn(phone, next))).toBe('OK');
    const network = `2001:db8:${randomInt(65_536).toString(16)}:${randomInt(65_536).toString(16)}`;
    const answers = await Promise.all(
      Array.from({ length: 35 }, (_, host) => request(newPhone(), `${network}::${host.toString(16)}`)),
    );
    expect(answers.map(codeOf).filter((answer) => answer === 'TOO_MANY_TRIES')).toHaveLength(5);
  });

  it.each([
    ['communityCode', { communityCode: '' }],
    ['communityCode', { communityCode: 'x'.repeat(65) }],
    ['communityCode', { communityCode: 'a\0' }],
    ['phone', { phone: '' }],
    ['phone', { phone: '12345' }],
    ['phone', { phone: '1'.repeat(100_000) }],
  ])('names %s when it is out of bounds: %.60j', async (field, change) => {
    const order = { communityCode: community.code, phone: newPhone(), clientAddress: randomUUID(), ...change };
    expect(await requestCode.execute(order)).toMatchObject({ refused: 'INVALID_INPUT', details: { field } });
    const attempt = { ...order, ticket: 'x'.repeat(22), code: '123456' };
    expect(codeOf(await signInByPhone.execute(attempt))).toBe('SIGN_IN_FAILED');
  });

  it.each(['', '12345', '1234567', 'abcdef', '1'.repeat(100_000), '\ud800'])(
    'fails with %.20j for a code',
    async (code) => {
      const { phone } = await memberWithCode();
      expect(codeOf(await signIn(phone, code))).toBe('SIGN_IN_FAILED');
    },
  );

  it('keeps neither the number nor the code, in the database or in Redis', async () => {
    const { memberNo, phone, code } = await memberWithCode();
    const kept = await community.rows(`select p::text from member_phone p where member_no = '${memberNo}'`);
    expect(JSON.stringify(kept)).not.toContain(phone);
    expect(JSON.stringify(kept)).toContain(phone.slice(-4));
    const keys = await redis.keys('youhui:*');
    const codes = await Promise.all(
      keys.filter((one) => one.startsWith('youhui:sign-in-code:')).map((one) => redis.hgetall(one)),
    );
    expect(keys.join()).not.toContain(phone);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.map(({ mac }) => mac)).not.toContain(code);
    expect(JSON.stringify(codes)).not.toContain(phone);
  });

  it('ends the member’s sessions and the old phone’s way in when another number is set; the same changes nothing', async () => {
    const { memberNo, phone, code } = await memberWithCode();
    const { token } = sessionOf(await signIn(phone, code));
    accepted(await setPhone(memberNo, `+86${phone}`));
    expect(await findActor(community.database, token, clock.now())).toBeDefined();
    const next = newPhone();
    expect(accepted(await setPhone(memberNo, next)).phoneEnd).toBe(next.slice(-4));
    expect(await findActor(community.database, token, clock.now())).toBeUndefined();
    await tries.forget({ kind: 'code-soon', who: [key.mac('phone', `+86${phone}`).toString('base64url')] });
    const before = codeSentTo(phone);
    accepted(await request(phone));
    expect(codeSentTo(phone)).toBe(before);
  });

  it('sets no phone that is none, for nobody, or that twenty members have', async () => {
    const phone = newPhone();
    expect(codeOf(await setPhone('nobody', phone))).toBe('MEMBER_NOT_FOUND');
    expect(codeOf(await setPhone('\0', phone))).toBe('MEMBER_NOT_FOUND');
    for (let time = 0; time < 20; time += 1) await member(phone);
    const { memberNo } = await member();
    for (const none of [phone, '', '12345'])
      expect(await setPhone(memberNo, none)).toMatchObject({ refused: 'INVALID_INPUT', details: { field: 'phone' } });
  });

  it('gives nobody a password: such a person is as unknown at sign-in by name', async () => {
    const { memberNo, phone, code } = await memberWithCode();
    sessionOf(await signIn(phone, code));
    const byName = new SignIn(community.database, tries, clock);
    for (const password of ['', 'null', 'nobody has this'])
      expect(
        codeOf(
          await byName.execute({
            communityCode: community.code,
            login: `member:${memberNo}`,
            password,
            clientAddress: randomUUID(),
          }),
        ),
      ).toBe('SIGN_IN_FAILED');
  });

  it('is off without a secret key and without a way to phones, and says so', async () => {
    const order = {
      communityCode: community.code,
      phone: newPhone(),
      ticket: 'x'.repeat(22),
      code: '123456',
      clientAddress: randomUUID(),
    };
    const off = [
      new RequestSignInCode(community.database, tries, undefined).execute(order),
      new SignInByPhone(community.database, tries, undefined, clock).execute(order),
      new SetMemberPhone(community.database, undefined).execute(community.as(), { memberNo: 'R1', phone: order.phone }),
    ];
    expect((await Promise.all(off)).map(codeOf)).toEqual(off.map(() => 'PHONE_SIGN_IN_OFF'));
  });
});
