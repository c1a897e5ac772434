import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { Tries, type TryCount } from './tries';

const five = (): TryCount => ({ kind: 'test', who: [randomUUID()], most: 5, withinSeconds: 300 });
const countOf = (answers: readonly boolean[]) => answers.filter(Boolean).length;

describe.each(['in Redis', 'by each process alone'])('Tries counted %s', (where) => {
  let redis: Redis;
  let tries: Tries;

  beforeAll(async () => {
    redis = new Redis(process.env['TEST_REDIS_URL'] as string);
    await redis.ping();
    if (where !== 'in Redis') redis.disconnect();
    tries = new Tries(redis);
  });
  afterAll(() => redis.disconnect());

  it('are as many as there may be, however many are made at once', async () => {
    const count = five();
    const answers = await Promise.all(Array.from({ length: 40 }, () => tries.take(count)));
    expect(countOf(answers)).toBe(5);
  });

  it('are not used up by right guesses, which count for nothing once the wrong ones are over', async () => {
    const count = five();
    for (let time = 0; time < 20; time += 1) expect(await tries.allows(count, false)).toBe(true);
    expect(countOf(await Promise.all(Array.from({ length: 40 }, () => tries.allows(count, true))))).toBe(5);
    expect(await tries.allows(count, false)).toBe(false);
  });

  it('are counted for nobody else, and given back', async () => {
    const count = five();
    await Promise.all(Array.from({ length: 9 }, () => tries.take(count)));
    expect(await tries.take({ ...count, who: [...count.who, ''] })).toBe(true);
    expect(await tries.take({ ...count, kind: 'other' })).toBe(true);
    expect(await tries.take(count)).toBe(false);
    await tries.forget(count);
    expect(await tries.take(count)).toBe(true);
  });

  it('of names that end in half a letter are counted as well', async () => {
    const count = { ...five(), who: [randomUUID(), '\ud800'] };
    expect(countOf(await Promise.all(Array.from({ length: 9 }, () => tries.take(count))))).toBe(5);
  });
});

describe('Tries in Redis', () => {
  it('begin anew after their time, which does not start again with every try', async () => {
    const redis = new Redis(process.env['TEST_REDIS_URL'] as string);
    await redis.ping();
    const tries = new Tries(redis);
    const count = five();
    const key = `youhui:test:${count.who[0] ?? ''}`;
    await tries.take(count);
    await redis.expire(key, 100);
    for (let time = 0; time < 9; time += 1) await tries.take(count);
    expect(await redis.ttl(key)).toBeLessThanOrEqual(100);
    expect(await tries.take(count)).toBe(false);
    redis.disconnect();
  });
});
