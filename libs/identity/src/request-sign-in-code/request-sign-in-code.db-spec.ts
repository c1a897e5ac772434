import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { Tries } from '@youhui/platform';
import { Redis } from 'ioredis';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { OneTimeCodes } from '../one-time-codes';
import { SecretKey } from '../secret-key';
import { SetMemberPhone } from '../set-member-phone/set-member-phone';
import { RequestSignInCode } from './request-sign-in-code';

describe('Messages with sign-in codes', () => {
  const key = new SecretKey(randomBytes(32).toString('hex'));
  const newPhone = () => `138${String(randomInt(100_000_000)).padStart(8, '0')}`;
  let redis: Redis;
  let tries: Tries;
  let request: (phone: string, clientAddress: string) => ReturnType<RequestSignInCode['execute']>;

  beforeAll(async () => {
    redis = new Redis(process.env['TEST_REDIS_URL'] as string);
    await redis.ping();
    tries = new Tries(redis);
  });
  afterAll(() => redis.disconnect());

  it('sends so many messages a day for a community, whoever asks, and then refuses known and unknown alike', async () => {
    const own = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    try {
      const sent: string[] = [];
      const phoneSignIn = {
        key,
        messages: { send: async (to: string) => void sent.push(to) },
        codes: new OneTimeCodes(redis, key),
        tell: () => undefined,
        mostOfCommunityADay: 7,
      };
      request = (phone, clientAddress) => limited.execute({ communityCode: own.code, phone, clientAddress });
      const limited = new RequestSignInCode(own.database, tries, phoneSignIn);
      const ask = (phone: string) =>
        limited.execute({ communityCode: own.code, phone, clientAddress: randomUUID() }).then(codeOf);
      const phones = Array.from({ length: 30 }, newPhone);
      for (const [index, phone] of phones.entries()) {
        accepted(await own.use.member(`R${index}`));
        accepted(await new SetMemberPhone(own.database, key).execute(own.as(), { memberNo: `R${index}`, phone }));
      }
      // Asking for phones that nobody has costs nothing, and uses nothing up.
      for (let asked = 0; asked < 20; asked += 1) expect(await ask(newPhone())).toBe('OK');
      await Promise.all(phones.map(ask)); // all at once: exactly seven are sent
      expect(sent).toHaveLength(7);
      expect(await ask(newPhone())).toBe('TOO_MANY_TRIES');
      const address = randomUUID();
      await tries.forget({ kind: 'code-community', who: [own.code] });
      const fromOne = await Promise.all(Array.from({ length: 40 }, () => request(newPhone(), address)));
      expect(fromOne.map(codeOf).filter((answer) => answer === 'OK')).toHaveLength(30);
      await tries.forget({ kind: 'code-address', who: [address] });
      for (let hour = 0; hour < 3; hour += 1) {
        await Promise.all(Array.from({ length: 40 }, () => request(newPhone(), address)));
        await tries.forget({ kind: 'code-address', who: [address] });
      }
      // 30 each hour, and 100 a day: the fourth hour had ten left, the fifth none.
      expect(codeOf(await request(newPhone(), address))).toBe('TOO_MANY_TRIES');
    } finally {
      await own.close();
    }
  });
});
