import { randomBytes } from 'node:crypto';
import type { AddressInfo, Server } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import type { ApiConfig } from '../../apps/api/src/api-config';
import { createApi } from '../../apps/api/src/create-api';
import type { Rates } from '../../apps/api/src/request/rate-limits';
import { CommunityQueries, RegisterHousehold } from '@youhui/community';
import { Redis } from 'ioredis';
import { command } from '../support/post-graphql';
import { PostgresProxy } from '../support/postgres-proxy';

const installationToken = 'a-token-only-this-test-knows';
const members = '{ members { nextCursor } }';

interface Running {
  readonly api: INestApplication;
  readonly url: string;
}

const started: INestApplication[] = [];
afterAll(() => Promise.all(started.map((api) => api.close())));

async function start(
  settings: Partial<Pick<ApiConfig, 'databaseUrl' | 'rates' | 'requestTimeoutMs' | 'redisUrl' | 'mostUnderWay'>> = {},
): Promise<Running> {
  const api = await createApi({
    databaseUrl: process.env['TEST_APP_URL'] as string,
    redisUrl: process.env['TEST_REDIS_URL'] as string,
    installationToken,
    log: { write: () => undefined },
    ...settings,
  });
  await api.listen(0, '127.0.0.1');
  started.push(api);
  return { api, url: `http://127.0.0.1:${((api.getHttpServer() as Server).address() as AddressInfo).port}` };
}

interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

async function send({ url }: Running, body: unknown, headers: Record<string, string> = {}): Promise<Told> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Told['body'] };
}

/** What the administrator of a new community sends to be known. */
async function administrator(): Promise<Record<string, string>> {
  const at = await start();
  const code = `l${randomBytes(8).toString('hex')}`;
  const password = 'long enough to be safe';
  const policy = {
    version: 'P',
    faceValueFen: 10,
    interchangeBps: 9000,
    maxRedeemShareBps: 5000,
    pointsPerHour: 10,
    lotLifetimeMonths: 24,
    refundGraceDays: 30,
  };
  const input = { code, name: '测试社区', policy, administratorLogin: 'admin', administratorPassword: password };
  await send(
    at,
    { query: command('createCommunity', ''), variables: { input } },
    { authorization: `Bearer ${installationToken}` },
  );
  const signIn = {
    query: command('signIn', '... on Session { token }'),
    variables: { input: { communityCode: code, login: 'admin', password } },
  };
  const { data } = (await send(at, signIn)).body as { data: { signIn: { token: string } } };
  return { authorization: `Bearer ${data.signIn.token}` };
}

const codesOf = ({ body }: Told) => body.errors?.map(({ extensions }) => extensions['code']);

describe('An operation', () => {
  let at: Running;
  beforeAll(async () => {
    at = await start();
  });

  const deep = (depth: number): string => (depth === 0 ? 'name' : `ofType { ${deep(depth - 1)} }`);

  it.each([
    ['too deep', `{ __type(name: "Query") { ${deep(14)} } }`],
    ['with too many aliases', `{ ${[...Array(17).keys()].map((n) => `a${n}: members { nextCursor }`).join(' ')} }`],
    ['of too many words', `{ ${'__typename '.repeat(2100)} }`],
    [
      'that asks for too much by default pages',
      '{ members(first: 100) { members { history(first: 100) { lines { kind reason sequence amountPoints occurredAt balanceAfterPoints } } } } }',
    ],
  ])('%s is refused before anything is done', async (_, query) => {
    const told = await send(at, { query });
    expect(codesOf(told)?.[0]).toMatch(/^(GRAPHQL_VALIDATION_FAILED|GRAPHQL_PARSE_FAILED|OPERATION_TOO_LARGE)$/);
    expect(told.body).not.toHaveProperty('data');
    expect(told.body.errors?.[0]?.extensions['requestId']).toBe(told.headers.get('x-request-id'));
    expect(JSON.stringify(told.body)).not.toMatch(/stack|node_modules/);
  });

  it('cannot hide the size of its pages in variables or fragments', async () => {
    const query =
      'query ($n: Int!) { members(first: $n) { ...page } } fragment page on MemberPage { members { history(first: $n) { lines { kind reason sequence } } } }';
    expect(codesOf(await send(at, { query, variables: { n: 100 } }))).toEqual(['NOT_SIGNED_IN']);
    const wide = query.replace('kind reason sequence', 'kind reason sequence amountPoints occurredAt');
    expect(codesOf(await send(at, { query: wide, variables: { n: 100 } }))).toEqual(['OPERATION_TOO_LARGE']);
    expect(codesOf(await send(at, { query: wide, variables: { n: 10 } }))).toEqual(['NOT_SIGNED_IN']);
  });

  it('comes alone: lists of operations are not taken', async () => {
    const told = await send(at, [{ query: '{ __typename }' }, { query: '{ __typename }' }]);
    expect([told.status, codesOf(told)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('fits into 256 kB, and is JSON', async () => {
    const large = await send(at, { query: '{ __typename }', variables: { text: 'x'.repeat(256 * 1024) } });
    expect([large.status, codesOf(large)]).toEqual([413, ['PAYLOAD_TOO_LARGE']]);
    const broken = await send(at, '{');
    expect([broken.status, codesOf(broken)]).toEqual([400, ['BAD_REQUEST']]);
    for (const told of [large, broken])
      expect(told.body.errors?.[0]?.extensions['requestId']).toBe(told.headers.get('x-request-id'));
  });

  it('keeps the request id its caller gave', async () => {
    const told = await send(at, { query: members }, { 'x-request-id': 'till-7.42' });
    expect(told.body.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_SIGNED_IN', requestId: 'till-7.42' });
  });
});

describe('A slow resolver', () => {
  it('is cut off with words that fit: ask for less, or send the same command again', async () => {
    const at = await start({ requestTimeoutMs: 300 });
    const headers = { ...(await administrator()), 'accept-language': 'en' };
    const never = () => new Promise<never>(() => undefined);
    jest.spyOn(at.api.get(CommunityQueries), 'memberPage').mockImplementation(never);
    jest.spyOn(at.api.get(RegisterHousehold), 'execute').mockImplementation(never);
    const read = await send(at, { query: members }, headers);
    expect(codesOf(read)).toEqual(['REQUEST_TIMEOUT']);
    expect(read.body.errors?.[0]?.message).toMatch(/Ask for less/);
    const register = 'mutation { registerHousehold(input: { commandId: "c-1", householdNo: "H1" }) { __typename } }';
    const written = await send(at, { query: register }, headers);
    expect(codesOf(written)).toEqual(['OUTCOME_UNKNOWN']);
    expect(written.body.errors?.[0]?.message).toMatch(/same command id/);
    expect(await send(at, { query: '{ __typename }' }, headers)).toMatchObject({
      body: { data: { __typename: 'Query' } },
    });
  });
});

describe('More requests than one process can serve', () => {
  it('are refused at once, not executed, and taken again as soon as there is room', async () => {
    const at = await start({ mostUnderWay: 2 });
    const headers = { ...(await administrator()), 'accept-language': 'en' };
    const waiting: (() => void)[] = [];
    const slow = () => new Promise<never[]>((resolve) => waiting.push(() => resolve([])));
    jest.spyOn(at.api.get(CommunityQueries), 'memberPage').mockImplementation(slow);
    const two = [send(at, { query: members }, headers), send(at, { query: members }, headers)];
    while (waiting.length < 2) await new Promise((resolve) => setImmediate(resolve));
    const third = await send(at, { query: '{ __typename }' }, headers);
    expect(third).toMatchObject({ status: 503 });
    expect(third.headers.get('retry-after')).toBe('1');
    expect(codesOf(third)).toEqual(['OVERLOADED']);
    expect((await fetch(`${at.url}/health`)).status).toBe(200);
    waiting.forEach((done) => done());
    expect((await Promise.all(two)).map(({ status }) => status)).toEqual([200, 200]);
    expect(await send(at, { query: '{ __typename }' }, headers)).toMatchObject({ status: 200 });
  });
});

describe('A mutation that loses its database', () => {
  it('says that the outcome is not known, whatever was lost', async () => {
    const at = await start();
    const headers = { ...(await administrator()), 'accept-language': 'en' };
    const lost = () => Promise.reject(Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }));
    jest.spyOn(at.api.get(RegisterHousehold), 'execute').mockImplementation(lost);
    jest.spyOn(at.api.get(CommunityQueries), 'memberPage').mockImplementation(lost);
    const register = 'mutation { registerHousehold(input: { commandId: "c-1", householdNo: "H1" }) { __typename } }';
    expect(codesOf(await send(at, { query: register }, headers))).toEqual(['OUTCOME_UNKNOWN']);
    expect(codesOf(await send(at, { query: members }, headers))).toEqual(['UNAVAILABLE']);
  });
});

describe('An API that cannot reach its database', () => {
  it('says that nothing was done and when to come again, and serves as soon as it can', async () => {
    const bearer = await administrator();
    const proxy = await PostgresProxy.before(process.env['TEST_APP_URL'] as string);
    const at = await start({ databaseUrl: proxy.url });
    try {
      expect(await send(at, { query: members }, bearer)).toMatchObject({ status: 200 });
      proxy.goAway();
      const register = 'mutation { registerHousehold(input: { commandId: "c-1", householdNo: "H1" }) { __typename } }';
      const told = await send(at, { query: register }, bearer);
      expect(told).toMatchObject({ status: 503 });
      expect(told.headers.get('retry-after')).toBe('1');
      expect(codesOf(told)).toEqual(['UNAVAILABLE']);
      proxy.comeBack();
      const done = await send(at, { query: register }, bearer);
      expect(done.body).toEqual({ data: { registerHousehold: { __typename: 'RegisteredHousehold' } } });
    } finally {
      await proxy.close();
    }
  });
});

describe('Who calls too often', () => {
  const rates = (perActor: Rates['perActor'], perAddress: Rates['perAddress']): Rates => ({ perActor, perAddress });
  const slow = { burst: 3, perSecond: 0.01 };
  const call = (at: Running, headers = {}) => send(at, { query: '{ __typename }' }, headers);

  it('as one actor waits, and others do not', async () => {
    const bearer = await administrator();
    const at = await start({ rates: rates(slow, null) });
    await at.api.get(Redis).ping();
    const told = [];
    for (let count = 0; count < 4; count += 1) told.push(await call(at, bearer));
    expect(told.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const last = told[3] as Told;
    expect(codesOf(last)).toEqual(['RATE_LIMITED']);
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(last.body.errors?.[0]?.extensions).toMatchObject({
      retryAfterSeconds: Number(last.headers.get('retry-after')),
      requestId: last.headers.get('x-request-id'),
    });
    expect((await call(at)).status).toBe(200);
    // Another process counts in the same buckets.
    const other = await start({ rates: rates(slow, null) });
    await other.api.get(Redis).ping();
    expect((await call(other, bearer)).status).toBe(429);
  });

  it('from one address waits, also where Redis is away, but is always told whether the API is well', async () => {
    const away = 'redis://127.0.0.1:1';
    const at = await start({ rates: rates(null, slow), redisUrl: away });
    const statuses = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await call(at)).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    for (let count = 0; count < 10; count += 1) expect((await fetch(`${at.url}/health`)).status).toBe(200);
  });

  it('may go on when the bucket has filled again', async () => {
    const at = await start({ rates: rates(null, { burst: 1, perSecond: 5 }), redisUrl: 'redis://127.0.0.1:1' });
    expect((await call(at)).status).toBe(200);
    let status = 429;
    for (let tries = 0; tries < 100 && status === 429; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      ({ status } = await call(at));
    }
    expect(status).toBe(200);
  });
});
