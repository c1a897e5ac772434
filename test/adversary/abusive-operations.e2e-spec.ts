import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { ApiCommunity } from '../e2e/api-community';
import { ApiProcess } from '../support/api-process';

/** Nothing that is refused may take longer than this, and nobody else may wait longer meanwhile. */
const boundMs = 5000;
const times = 40;
const atOnce = 4;

const many = (count: number, one: (n: number) => string, between = ' ') =>
  [...Array(count).keys()].map(one).join(between);
const nested = (depth: number, open: string, close: string, inner: string) =>
  open.repeat(depth) + inner + close.repeat(depth);
const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
});
const query = (text: string, variables?: object) => post({ query: text, variables });
/** Each level asks twice for the next: 2^levels fields when written out. */
const doubling = (levels: number) =>
  `{ ...f0 } ${many(levels, (n) => `fragment f${n} on Query { a${n}: __typename ...f${n + 1} ... on Query { ...f${n + 1} } }`)} fragment f${levels} on Query { __typename }`;
const line = 'kind reason sequence amountPoints occurredAt balanceAfterPoints';

/** What is sent, and how it may be refused. */
const abuses: readonly (readonly [string, () => RequestInit, RegExp])[] = [
  [
    'deep: 14 levels',
    () => query(`{ __type(name: "Query") { ${nested(14, 'ofType { ', ' }', 'name')} } }`),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'deep: 600 levels',
    () => query(nested(600, '{ members ', '}', '{ __typename }')),
    /GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'deep: 900 levels of a list',
    () => query(`{ community(x: ${nested(900, '[', ']', '')}) { name } }`),
    /GRAPHQL_(PARSE|VALIDATION)_FAILED|BAD_USER_INPUT/,
  ],
  ['wide: 2 100 fields', () => query(`{ ${'__typename '.repeat(2100)} }`), /GRAPHQL_PARSE_FAILED/],
  ['wide: 60 000 words', () => query(`{ ${'a '.repeat(60_000)} }`), /GRAPHQL_PARSE_FAILED/],
  [
    'aliased: 16 times the same',
    () => query(`{ ${many(17, (n) => `a${n}: members { nextCursor }`)} }`),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'aliased: 250 times',
    () => query(`{ ${many(250, (n) => `a${n}: viewer { login }`)} }`),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'pages of pages',
    () => query(`{ members(first: 100) { members { history(first: 100) { lines { ${line} } } } } }`),
    /OPERATION_TOO_LARGE/,
  ],
  [
    'pages of pages, in variables',
    () =>
      query(`query ($n: Int!) { members(first: $n) { members { history(first: $n) { lines { ${line} } } } } }`, {
        n: 100,
      }),
    /OPERATION_TOO_LARGE/,
  ],
  [
    'a page of two thousand million',
    () => query('{ members(first: 2147483647) { members { memberNo } } }'),
    /OPERATION_TOO_LARGE|BAD_USER_INPUT/,
  ],
  [
    'fields that conflict, 180 of them',
    () => query(`{ ${many(180, (n) => `x: members(first: ${n}) { nextCursor }`)} }`),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'cyclic fragments',
    () => query('{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }'),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  [
    'a fragment of itself',
    () => query('{ ...a } fragment a on Query { viewer { ...a } ...a }'),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  ['fragments that double 24 times', () => query(doubling(24)), /GRAPHQL_VALIDATION_FAILED|OPERATION_TOO_LARGE/],
  [
    'fragments that double 80 times',
    () => query(doubling(80)),
    /GRAPHQL_(PARSE|VALIDATION)_FAILED|OPERATION_TOO_LARGE/,
  ],
  ['250 directives', () => query(`{ __typename ${'@include(if: true) '.repeat(250)} }`), /GRAPHQL_VALIDATION_FAILED/],
  ['900 unknown directives', () => query(`{ __typename ${'@a '.repeat(900)} }`), /GRAPHQL_VALIDATION_FAILED/],
  ['600 unknown fields', () => query(`{ ${many(600, (n) => `member${n}`)} }`), /GRAPHQL_VALIDATION_FAILED/],
  ['a name of 200 kB', () => query(`{ ${'m'.repeat(200_000)} }`), /GRAPHQL_VALIDATION_FAILED/],
  [
    'a text of 200 kB',
    () => query(`{ merchantStatement(merchantNo: "${'m'.repeat(200_000)}") { __typename } }`),
    /NOT_PERMITTED|BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/,
  ],
  ['a comment of 250 kB without a query', () => query(`#${'m'.repeat(250_000)}`), /GRAPHQL_PARSE_FAILED|BAD_REQUEST/],
  [
    '400 variables',
    () => query(`query (${many(400, (n) => `$v${n}: Int`, ', ')}) { __typename }`),
    /GRAPHQL_VALIDATION_FAILED/,
  ],
  ['variables of 300 kB', () => query('{ __typename }', { text: 'x'.repeat(300_000) }), /PAYLOAD_TOO_LARGE/],
  [
    'variables 100 000 deep',
    () =>
      post(
        `{"query":"query ($x: String!) { merchantStatement(merchantNo: $x) { __typename } }","variables":{"x":${nested(100_000, '[', ']', '')}}}`,
      ),
    /BAD_USER_INPUT|BAD_REQUEST/,
  ],
  [
    'an input 20 000 deep',
    () =>
      post(
        `{"query":"mutation ($i: SignInInput!) { signIn(input: $i) { __typename } }","variables":{"i":${nested(20_000, '{"login":', '}', '1')}}}`,
      ),
    /BAD_USER_INPUT|BAD_REQUEST/,
  ],
  ['a list of 100 operations', () => post(Array(100).fill({ query: '{ __typename }' })), /BAD_REQUEST/],
  ['a list of 40 000 nothings', () => post(`[${many(40_000, () => '{}', ',')}]`), /BAD_REQUEST/],
  ['no JSON', () => post('{'.repeat(100_000)), /BAD_REQUEST/],
  [
    'a form of another site',
    () => post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
    /BAD_REQUEST/,
  ],
  [
    'plain text of another site',
    () => post(JSON.stringify({ query: '{ __typename }' }), { 'content-type': 'text/plain' }),
    /BAD_REQUEST/,
  ],
  [
    'a text kept for later',
    () => post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    /PERSISTED_QUERY_NOT_SUPPORTED|BAD_REQUEST/,
  ],
];

jest.setTimeout(180_000);

describe('Abusive operations, while others work', () => {
  let community: ApiCommunity;
  let api: ApiProcess;
  let token: string;
  const opened: (WebSocket | Socket)[] = [];

  beforeAll(async () => {
    community = await ApiCommunity.make();
    await community.members(Object.fromEntries([...Array(20).keys()].map((n) => [`R${n}`, null])));
    await community.people(
      { login: 'attacker', roles: ['resident'], memberNo: 'R1' },
      { login: 'worker', roles: ['social_worker'] },
    );
    token = community.tokenOf('worker');
    api = await ApiProcess.start();
  });
  afterAll(async () => {
    for (const one of opened) 'terminate' in one ? one.terminate() : one.destroy();
    await api?.stop();
    await community?.close();
  });

  const url = () => `${api.address}/graphql`;
  const asAttacker = (init: RequestInit): RequestInit => ({
    ...init,
    headers: { ...(init.headers as Record<string, string>), authorization: `Bearer ${community.tokenOf('attacker')}` },
  });

  /** Somebody at work for as long as `abuse` lasts: every request must be served. */
  async function whileOthersWork<T>(
    abuse: () => Promise<T>,
  ): Promise<{ result: T; served: number; failed: unknown[]; slowestMs: number }> {
    const state = { over: false, served: 0, failed: [] as unknown[], slowestMs: 0 };
    const ask = query('query ($n: Int!) { members(first: $n) { members { memberNo displayName } } }', { n: 5 });
    const work = async () => {
      while (!state.over) {
        const began = performance.now();
        const response = await fetch(url(), {
          ...ask,
          headers: { ...(ask.headers as object), authorization: `Bearer ${token}` },
        });
        const body = await response.text();
        state.slowestMs = Math.max(state.slowestMs, performance.now() - began);
        if (response.status === 200 && body.startsWith('{"data":{"members":{"members":[{')) state.served += 1;
        else state.failed.push(body.slice(0, 300));
      }
    };
    const workers = [work(), work()];
    const result = await abuse().finally(() => (state.over = true));
    await Promise.all(workers);
    return { result, ...state };
  }

  it.each(abuses)('%s', async (name, made, refusal) => {
    const refusedAs = async () => {
      const began = performance.now();
      const response = await fetch(url(), asAttacker(made()));
      const body = await response.text();
      return { status: response.status, body, tookMs: performance.now() - began };
    };
    const { result, served, failed, slowestMs } = await whileOthersWork(async () => {
      const answers = [];
      for (let sent = 0; sent < times; sent += atOnce)
        answers.push(...(await Promise.all(Array.from({ length: atOnce }, refusedAs))));
      return answers;
    });
    for (const { status, body } of result) {
      const { errors, data } = JSON.parse(body) as {
        errors?: { extensions: { code: string; requestId?: string } }[];
        data?: object | null;
      };
      expect({ name, status, code: errors?.[0]?.extensions.code, body: body.slice(0, 200) }).toEqual({
        name,
        status: expect.any(Number),
        code: expect.stringMatching(refusal),
        body: expect.any(String),
      });
      expect(status).toBeLessThan(500);
      expect(Object.values(data ?? {}).filter((answer) => answer !== null)).toEqual([]);
      expect(body.length).toBeLessThan(300_000);
      expect(body).not.toMatch(/node_modules|\bat .+:\d+:\d+|stacktrace|RangeError|Did you mean/);
      expect(errors?.[0]?.extensions.requestId).toEqual(expect.any(String));
    }
    expect(failed).toEqual([]);
    expect(served).toBeGreaterThan(0);
    const slowest = Math.max(...result.map(({ tookMs }) => tookMs));
    expect(Math.max(slowest, slowestMs)).toBeLessThan(boundMs);
    totals.abuses += result.length;
    totals.served += served;
    totals.slowestRefusalMs = Math.max(totals.slowestRefusalMs, slowest);
    totals.slowestServedMs = Math.max(totals.slowestServedMs, slowestMs);
  });
  const totals = { abuses: 0, served: 0, slowestRefusalMs: 0, slowestServedMs: 0 };

  it('mutations are not taken by GET, nor anything by GET from another site’s page', async () => {
    const ask = (text: string, headers: Record<string, string> = {}) =>
      fetch(`${url()}?query=${encodeURIComponent(text)}`, { headers });
    expect((await ask('{ __typename }')).status).toBe(400);
    const mutation = await ask('mutation { signOut }', { 'apollo-require-preflight': '1' });
    expect(mutation.status).toBe(405);
  });

  it('lines that say nothing, or a byte now and then, take nobody’s place', async () => {
    const { result, served, failed } = await whileOthersWork(async () => {
      const { hostname, port } = new URL(api.address);
      for (let count = 0; count < 300; count += 1) {
        const socket = connect(Number(port), hostname);
        socket.on('error', () => undefined);
        opened.push(socket);
        await once(socket, 'connect');
        if (count % 3 === 1) socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n');
        if (count % 3 === 2)
          socket.write(
            'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
          );
      }
      return (await fetch(`${api.address}/health`)).status;
    });
    expect(result).toBe(200);
    expect(failed).toEqual([]);
    totals.served += served;
  });

  /** How a connection ends on which all this is said at once. */
  async function saysAll(messages: readonly unknown[]): Promise<{ code: number; answers: number }> {
    const socket = new WebSocket(url().replace(/^http/, 'ws'), 'graphql-transport-ws');
    opened.push(socket);
    let answers = 0;
    socket.on('message', () => (answers += 1));
    socket.on('error', () => undefined);
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    await Promise.race([once(socket, 'open'), closed]);
    const [first, ...rest] = messages;
    socket.send(typeof first === 'string' ? first : JSON.stringify(first));
    // Whoever says who they are waits to be let in.
    if (rest.length > 0) await Promise.race([once(socket, 'message'), closed]);
    for (const message of rest) socket.send(typeof message === 'string' ? message : JSON.stringify(message));
    return { code: await closed, answers };
  }
  const init = () => ({ type: 'connection_init', payload: { authorization: `Bearer ${token}` } });
  const subscribe = (id: string, text: string) => ({ id, type: 'subscribe', payload: { query: text } });

  it.each<[string, () => readonly unknown[], number]>([
    [
      '2 000 subscriptions',
      () => [
        init(),
        ...Array.from({ length: 2000 }, (_, n) => subscribe(`${n}`, 'subscription { cycleChanged { __typename } }')),
      ],
      4429,
    ],
    ['5 000 pings', () => [init(), ...Array(5000).fill({ type: 'ping' })], 4429],
    ['a message of 20 kB', () => [init(), subscribe('1', `subscription { ${'a '.repeat(10_000)} }`)], 1009],
    ['no protocol', () => ['hello'], 4400],
    ['nobody', () => [{ type: 'connection_init', payload: {} }], 4403],
    [
      'a subscription before anybody is known',
      () => [subscribe('1', 'subscription { cycleChanged { __typename } }')],
      4401,
    ],
  ])('a connection of %s is closed', async (_, messages, code) => {
    const { result, served, failed } = await whileOthersWork(async () => {
      const ends = [];
      for (let round = 0; round < 3; round += 1) ends.push(await saysAll(messages()));
      return ends;
    });
    expect(result.map((end) => end.code)).toEqual([code, code, code]);
    expect(failed).toEqual([]);
    totals.abuses += result.length;
    totals.served += served;
  });

  it('all in all: every ordinary request was served', () => {
    const { abuses: sent, served, slowestRefusalMs, slowestServedMs } = totals;
    process.stderr.write(
      `abusive operations: ${abuses.length + 6} kinds, ${sent} sent, 0 taken, the slowest refused after ${Math.round(slowestRefusalMs)} ms; meanwhile ${served} of ${served} ordinary requests served, the slowest in ${Math.round(slowestServedMs)} ms\n`,
    );
    expect(served).toBeGreaterThan(100);
  });
});
