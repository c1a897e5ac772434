import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { type Clock } from '@youhui/kernel';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { DevelopmentMessages } from '../messages';
import { OneTimeCodes } from '../one-time-codes';
import { RequestSignInCode } from '../request-sign-in-code/request-sign-in-code';
import { SecretKey } from '../secret-key';
import { SetMemberPhone } from '../set-member-phone/set-member-phone';
import { SignInByPhone } from './sign-in-by-phone';

const clock: Clock = { now: () => new Date('2026-11-23T10:00:00Z') };
const home = '198.51.100.7';
const atHome = '198.51.100.9'; // in the same neighbourhood of addresses

describe('Strangers who know a member’s phone number', () => {
  const key = new SecretKey(randomBytes(32).toString('hex'));
  const messages = new DevelopmentMessages();
  let community: TestCommunity;
  let redis: Redis;
  let tries: Tries;
  let requestCode: RequestSignInCode;
  let signInByPhone: SignInByPhone;
  let members = 0;

  const request = (phone: string, clientAddress: string = randomUUID()) =>
    requestCode.execute({ communityCode: community.code, phone, clientAddress });
  const codeSentTo = (phone: string) =>
    /\d{6}/.exec(messages.kept().find(({ to }) => to === `+86${phone}`)?.text ?? '')?.[0] ?? '';
  const signIn = async (phone: string, ticket: string, code: string, clientAddress: string = randomUUID()) =>
    codeOf(await signInByPhone.execute({ communityCode: community.code, phone, ticket, code, clientAddress }));
  const aMinuteLater = (phone: string) =>
    tries.forget({ kind: 'code-soon', who: [key.mac('phone', `+86${phone}`).toString('base64url')] });
  const anHourLater = (phone: string) =>
    tries.forget({ kind: 'code-hour', who: [key.mac('phone', `+86${phone}`).toString('base64url')] });
  const wrongFor = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

  const member = async () => {
    const memberNo = `R${(members += 1)}`;
    const phone = `138${String(randomInt(100_000_000)).padStart(8, '0')}`;
    accepted(await community.use.member(memberNo));
    accepted(await new SetMemberPhone(community.database, key).execute(community.as(), { memberNo, phone }));
    return phone;
  };

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    redis = new Redis(process.env['TEST_REDIS_URL'] as string);
    tries = new Tries(redis);
    const phoneSignIn = { key, messages, codes: new OneTimeCodes(redis, key), tell: () => undefined };
    requestCode = new RequestSignInCode(community.database, tries, phoneSignIn);
    signInByPhone = new SignInByPhone(community.database, tries, phoneSignIn, clock);
  });
  afterAll(async () => {
    redis.disconnect();
    await community.close();
  });

  it('neither use up the tries of the code that somebody else asked for, nor put another in its place', async () => {
    const phone = await member();
    const { ticket } = accepted(await request(phone));
    const code = codeSentTo(phone);
    const guesses = Array.from({ length: 40 }, (_, no) => signIn(phone, String(no).padStart(22, 'x'), wrongFor(code)));
    expect(new Set(await Promise.all(guesses))).toEqual(new Set(['SIGN_IN_FAILED']));
    await aMinuteLater(phone);
    accepted(await request(phone)); // a stranger's, with a ticket and tries of its own
    expect(await signIn(phone, ticket, code)).toBe('OK');
  });

  it('keep nobody from asking where they have signed in before, however often they ask themselves', async () => {
    const phone = await member();
    const { ticket } = accepted(await request(phone, home));
    expect(await signIn(phone, ticket, codeSentTo(phone), home)).toBe('OK');
    let sent = 0;
    for (let hour = 0; hour < 3; hour += 1) {
      for (let asked = 0; asked < 6; asked += 1) {
        await aMinuteLater(phone);
        if (codeOf(await request(phone)) === 'OK') sent += 1;
      }
      await anHourLater(phone);
    }
    expect(sent).toBe(9); // the first was the owner's: ten a day
    await aMinuteLater(phone);
    expect(codeOf(await request(phone))).toBe('TOO_MANY_TRIES');
    const again = accepted(await request(phone, atHome));
    expect(await signIn(phone, again.ticket, codeSentTo(phone), atHome)).toBe('OK');
  });

  it('use up a community’s messages of a day, and keep nobody out who has been there before', async () => {
    const limited = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    try {
      const phoneSignIn = { key, messages, codes: new OneTimeCodes(redis, key), tell: () => undefined };
      const ask = new RequestSignInCode(limited.database, tries, { ...phoneSignIn, mostOfCommunityADay: 3 });
      const enter = new SignInByPhone(limited.database, tries, phoneSignIn, clock);
      const phones = [];
      for (let no = 0; no < 4; no += 1) {
        const phone = `139${String(randomInt(100_000_000)).padStart(8, '0')}`;
        accepted(await limited.use.member(`R${no}`));
        accepted(await new SetMemberPhone(limited.database, key).execute(limited.as(), { memberNo: `R${no}`, phone }));
        phones.push(phone);
      }
      const [own = '', ...others] = phones;
      const order = (phone: string, clientAddress: string) => ({ communityCode: limited.code, phone, clientAddress });
      const { ticket } = accepted(await ask.execute(order(own, home)));
      const first = { ...order(own, home), ticket, code: codeSentTo(own) };
      expect(codeOf(await enter.execute(first))).toBe('OK');
      const answers = await Promise.all(others.map((phone) => ask.execute(order(phone, randomUUID()))));
      expect(answers.map(codeOf)).toContain('OK');
      expect(codeOf(await ask.execute(order(others[0] ?? '', randomUUID())))).toBe('TOO_MANY_TRIES');
      accepted(await ask.execute(order(own, atHome)));
    } finally {
      await limited.close();
    }
  });
});
