import { randomBytes } from 'node:crypto';
import { isRefusal, type Clock, type Refusal } from '@youhui/kernel';
import { accepted, codeOf, TestCommunity } from '../../../../test/support/test-community';
import { communityScopes, shopScopes } from '../api-key-scopes';
import { ApiKeyQueries, mostApiKeys } from '../api-keys';
import { findActor } from '../find-actor';
import { findProgram } from '../find-program';
import { RevokeApiKey } from '../revoke-api-key/revoke-api-key';
import { RotateApiKey } from '../rotate-api-key/rotate-api-key';
import { CreateApiKey, type CreateApiKeyOrder, type NewApiKey } from './create-api-key';

const start = new Date('2026-11-23T10:00:00Z');
const minuteMs = 60_000;
const dayMs = 86_400_000;

describe('API keys', () => {
  let community: TestCommunity;
  let other: TestCommunity;
  let now = start;
  const clock: Clock = { now: () => now };
  const later = (ms: number) => new Date(start.getTime() + ms);
  const usual: CreateApiKeyOrder = { name: '志愿平台', scopes: ['community:read', 'service:record'], days: 30 };

  const create = (order: Partial<CreateApiKeyOrder> = {}, of = community) =>
    new CreateApiKey(of.database, clock).execute(of.as(), { ...usual, ...order });
  const rotate = (keyNo: number, days = 30) =>
    new RotateApiKey(community.database, clock).execute(community.as(), { keyNo, days });
  const revoke = (keyNo: number, of = community) =>
    new RevokeApiKey(of.database, clock).execute(of.as({ name: 'person:boss' }), { keyNo });
  const made = (answer: NewApiKey | Refusal): NewApiKey => accepted(answer);
  const who = (token: string, at = now) => findProgram(community.database, token, at);
  const usedAt = async (keyNo: number) =>
    (await new ApiKeyQueries(community.database).keys(community.communityId, now)).find((key) => key.keyNo === keyNo)
      ?.lastUsedAt;

  beforeEach(async () => {
    now = start;
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    accepted(await community.use.merchant('M01'));
  });
  afterEach(() => community.close());
  beforeAll(async () => {
    other = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
  });
  afterAll(() => other.close());

  it('let a program in as itself, with what it was given and nothing else, for its days', async () => {
    const { token, key } = made(await create({ name: ' 志愿平台 ' }));
    expect(key).toMatchObject({ keyNo: 1, name: '志愿平台', expiresAt: later(30 * dayMs), endedAt: null });
    expect(await who(token)).toEqual({
      communityId: community.communityId,
      actor: { name: 'key:1', permissions: new Set(['community:read', 'service:record']) },
    });
    expect(await who(token, later(30 * dayMs - 1))).toBeDefined();
    expect(await who(token, later(30 * dayMs))).toBeUndefined();
    expect(await findActor(community.database, token, now)).toBeUndefined(); // no session is opened by it
  });

  it('of a shop act for that shop', async () => {
    const { token } = made(await create({ scopes: shopScopes, merchantNo: 'M01' }));
    expect(await who(token)).toMatchObject({ actor: { merchantNo: 'M01', permissions: new Set(shopScopes) } });
  });

  it('are kept as a hash only', async () => {
    const { token } = made(await create());
    const secret = token.split('_').at(-1) as string;
    const [row] = await community.rows<{ text: string }>('select k::text as text from api_key k');
    expect(row?.text).not.toContain(secret);
    expect(row?.text).not.toContain(Buffer.from(secret, 'base64url').toString('hex'));
  });

  it.each<[string, Partial<CreateApiKeyOrder>, string, string?]>([
    ['no name', { name: ' ' }, 'INVALID_INPUT', 'name'],
    ['a long name', { name: 'x'.repeat(41) }, 'INVALID_INPUT', 'name'],
    ['no scope', { scopes: [] }, 'INVALID_INPUT', 'scopes'],
    ['a scope twice', { scopes: ['wallet:read', 'wallet:read'] }, 'INVALID_INPUT', 'scopes'],
    ['a scope of people', { scopes: ['service:review'] }, 'INVALID_INPUT', 'scopes'],
    ['a till’s work for every shop', { scopes: ['checkout:complete'] }, 'INVALID_INPUT', 'scopes'],
    ['the books for a shop', { scopes: ['ledger:read'], merchantNo: 'M01' }, 'INVALID_INPUT', 'scopes'],
    ['an odd shop', { scopes: shopScopes, merchantNo: `M'1` }, 'INVALID_INPUT', 'merchantNo'],
    ['no day', { days: 0 }, 'INVALID_INPUT', 'days'],
    ['too many days', { days: 367 }, 'INVALID_INPUT', 'days'],
    ['half a day', { days: 0.5 }, 'INVALID_INPUT', 'days'],
    ['an unknown shop', { scopes: shopScopes, merchantNo: 'M09' }, 'MERCHANT_NOT_FOUND', undefined],
  ])('are refused with %s', async (_, order, code, field) => {
    const answer = await create(order);
    expect(isRefusal(answer) && [answer.refused, answer.details['field']]).toEqual([code, field]);
    expect(await community.rows('select 1 from api_key')).toEqual([]);
  });

  it('for another shop, or for the community, are not made by who acts for one', async () => {
    const as = (merchantNo: string, order: Partial<CreateApiKeyOrder>) =>
      new CreateApiKey(community.database, clock).execute(community.as({ merchantNo }), { ...usual, ...order });
    expect(codeOf(await as('M02', { scopes: shopScopes, merchantNo: 'M01' }))).toBe('NOT_PERMITTED');
    expect(codeOf(await as('M01', {}))).toBe('NOT_PERMITTED');
    accepted(await as('M01', { scopes: shopScopes, merchantNo: 'M01' }));
  });

  it('are at most fifty, however many are asked for at once', async () => {
    const answers = await Promise.all(Array.from({ length: mostApiKeys + 14 }, () => create()));
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(mostApiKeys);
    expect(answers.filter(isRefusal).map(({ refused }) => refused)).toEqual(
      Array<string>(14).fill('API_KEY_LIMIT_REACHED'),
    );
    accepted(await revoke(1));
    expect(made(await create()).key.keyNo).toBe(mostApiKeys + 1);
    expect(codeOf(await create())).toBe('API_KEY_LIMIT_REACHED');
    now = later(30 * dayMs); // all have expired
    accepted(await create());
  });

  it('count for nothing from the moment they are revoked, and revoking again changes nothing', async () => {
    const { token } = made(await create());
    expect(await who(token)).toBeDefined();
    const ended = accepted(await revoke(1));
    expect(ended).toMatchObject({ endedAt: start, endedBy: 'person:boss' });
    expect(await who(token)).toBeUndefined();
    now = later(minuteMs);
    expect(accepted(await revoke(1))).toEqual(expect.objectContaining({ endedAt: start }));
    expect(codeOf(await revoke(2))).toBe('API_KEY_NOT_FOUND');
  });

  it('are followed by a new one while the old one lives 24 hours, once', async () => {
    const old = made(await create({ scopes: shopScopes, merchantNo: 'M01' }));
    now = later(minuteMs);
    const answers = await Promise.all(Array.from({ length: 8 }, () => rotate(1, 366)));
    const [fresh, ...more] = answers.filter((answer): answer is NewApiKey => !isRefusal(answer));
    expect(more).toEqual([]);
    expect(answers.filter(isRefusal).map(({ refused }) => refused)).toEqual(Array<string>(7).fill('API_KEY_ENDED'));
    expect(fresh?.key).toMatchObject({
      keyNo: 2,
      name: '志愿平台',
      scopes: shopScopes,
      merchantNo: 'M01',
      replaces: 1,
    });
    const end = minuteMs + dayMs;
    for (const token of [old.token, fresh?.token as string]) expect(await who(token, later(end - 1))).toBeDefined();
    expect(await who(old.token, later(end))).toBeUndefined();
    expect((await who(fresh?.token as string, later(end)))?.actor.name).toBe('key:2');
  });

  it('that are replaced may be revoked before their 24 hours are over; an ended one has no follower', async () => {
    const old = made(await create());
    accepted(await rotate(1));
    accepted(await revoke(1));
    expect(await who(old.token)).toBeUndefined();
    expect(codeOf(await rotate(1))).toBe('API_KEY_ENDED');
    expect(codeOf(await rotate(9))).toBe('API_KEY_NOT_FOUND');
    expect(codeOf(await rotate(2, 0))).toBe('INVALID_INPUT');
    now = later(30 * dayMs);
    expect(codeOf(await rotate(2))).toBe('API_KEY_ENDED');
  });

  it('that expire within 24 hours are not made longer by a follower', async () => {
    const old = made(await create({ days: 1 }));
    now = later(dayMs - minuteMs);
    accepted(await rotate(1));
    expect(await who(old.token, later(dayMs))).toBeUndefined();
  });

  it('write down that they were used every five minutes at most', async () => {
    const { token } = made(await create());
    const used = async (at: Date) => {
      await Promise.all(Array.from({ length: 20 }, () => who(token, at)));
      for (;;) {
        const last = await usedAt(1);
        if (last) return last;
      }
    };
    expect(await used(start)).toEqual(start);
    const writes = jest.spyOn(community.database, 'ask');
    await Promise.all([1, 2, 3, 4].map((minutes) => who(token, later(minutes * minuteMs))));
    expect(writes.mock.calls.filter(([, { text }]) => text.startsWith('update'))).toHaveLength(0);
    await Promise.all(Array.from({ length: 20 }, () => who(token, later(5 * minuteMs))));
    expect(writes.mock.calls.filter(([, { text }]) => text.startsWith('update'))).toHaveLength(1);
    await Promise.all(writes.mock.results.map(({ value }) => value as Promise<unknown>));
    expect(await usedAt(1)).toEqual(later(5 * minuteMs));
    writes.mockRestore();
  });

  it('of another community are unknown, whatever is made of their text', async () => {
    const mine = made(await create());
    const theirs = made(await create({}, other));
    const secretOf = (token: string) => token.slice(41);
    const forged = [
      `yhk_${community.communityId}_${secretOf(theirs.token)}`,
      `yhk_${other.communityId}_${secretOf(mine.token)}`,
      mine.token.replace('_', '.'),
      mine.token.slice(4).replace('_', '.'), // as a session is written
      `${mine.token}x`,
      mine.token.slice(0, -1),
      mine.token.toUpperCase(),
      `yhk_${community.communityId}_${randomBytes(32).toString('base64url')}`,
      'yhk_',
      '',
    ];
    for (const token of forged) {
      expect(await who(token)).toBeUndefined();
      expect(await findActor(community.database, token, now)).toBeUndefined();
    }
    expect(await who(mine.token)).toBeDefined();
    expect(codeOf(await revoke(theirs.key.keyNo + 1))).toBe('API_KEY_NOT_FOUND');
  });

  it('are listed with those that count first', async () => {
    for (let count = 0; count < 4; count += 1) made(await create({ scopes: communityScopes }));
    accepted(await revoke(2));
    accepted(await rotate(3));
    const keys = await new ApiKeyQueries(community.database).keys(community.communityId, now);
    expect(keys.map(({ keyNo }) => keyNo)).toEqual([5, 4, 3, 1, 2]);
  });
});
