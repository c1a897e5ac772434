import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { ApiConfig } from '../../apps/api/src/api-config';
import { createApi } from '../../apps/api/src/create-api';
import { webOperations } from '../../apps/api/src/graphql/web-operations';
import { ApiCommunity } from './api-community';

const open: INestApplication[] = [];
afterAll(() => Promise.all(open.map((api) => api.close())));

async function start(config: Partial<ApiConfig>): Promise<string> {
  const api = await createApi({
    databaseUrl: process.env['TEST_APP_URL'] as string,
    redisUrl: process.env['TEST_REDIS_URL'] as string,
    log: { write: () => undefined },
    ...config,
  });
  open.push(api);
  await api.listen(0, '127.0.0.1');
  return `http://127.0.0.1:${((api.getHttpServer() as Server).address() as AddressInfo).port}`;
}

describe('Every kind of answer', () => {
  const asked: [string, string, RequestInit?][] = [
    ['the web app’s page', '/'],
    ['a page below', '/me/points'],
    ['the page for keys', '/integrations'],
    ['its service worker', '/sw.js'],
    ['its manifest', '/manifest.webmanifest'],
    ['a picture', '/favicon.svg'],
    ['whether it is well', '/health'],
    ['demo people', '/demo-people.json'],
    ['nothing there', '/nowhere'],
    [
      'an answer',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' },
    ],
    [
      'a refusal',
      '/graphql',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ nothing }"}' },
    ],
    ['what cannot be read', '/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }],
    ['GraphQL to a browser', '/graphql', { headers: { accept: 'text/html' } }],
    [
      'a question before the question',
      '/graphql',
      { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' } },
    ],
  ];
  let address: string;
  let production: string;
  beforeAll(async () => {
    address = await start({});
    production = await start({ production: true, introspection: false, operations: 'persisted' });
  });

  it.each(asked.map(([what, path, init]) => [what, path, init ?? {}] as const))(
    '%s says what browsers shall not do, and lets no other site read it',
    async (_, path, init) => {
      for (const at of [address, production]) {
        const headers = { origin: 'https://elsewhere.example', ...(init?.headers as object) };
        const { headers: said } = await fetch(at + path, { ...init, headers });
        expect(said.get('content-security-policy')).toMatch(
          /default-src 'self';.*object-src 'none';base-uri 'none';.*frame-ancestors 'none'/,
        );
        expect(said.get('content-security-policy')).toMatch(/;style-src 'self';/);
        expect(said.get('content-security-policy')).not.toMatch(
          /script-src[^;]*('unsafe-inline'|'unsafe-eval'|\*|https?:)/,
        );
        expect(said.get('x-content-type-options')).toBe('nosniff');
        expect(said.get('x-frame-options')).toBe('SAMEORIGIN');
        expect(said.get('referrer-policy')).toBe('no-referrer');
        expect(said.get('cross-origin-opener-policy')).toBe('same-origin');
        expect(said.get('cross-origin-resource-policy')).toBe('same-origin');
        expect(said.get('permissions-policy')).toMatch(/microphone=\(\), geolocation=\(\), payment=\(\)/);
        expect(said.get('x-request-id')).toMatch(/^[\w.-]{1,64}$/);
        expect([...said.keys()].filter((name) => /^(access-control-|x-powered-by|server$)/.test(name))).toEqual([]);
        expect(said.get('strict-transport-security')).toBe(
          at === production ? 'max-age=31536000; includeSubDomains' : null,
        );
      }
    },
  );

  it('opens every page of the web app by its address, also where no service worker helps', async () => {
    const source = readFileSync(join(__dirname, '../../apps/web/src/app.tsx'), 'utf8');
    const paths = [...source.matchAll(/path="(\/[^"]*)"/g)].map(([, path]) => String(path));
    const addresses = paths.map((path) => path.replace('/*', '').replace(/:\w+/g, 'X'));
    expect(addresses).toContain('/audit');
    for (const path of addresses) {
      const page = await fetch(address + path);
      expect([path, page.status, await page.text()]).toEqual([path, 200, expect.stringContaining('<div id="root">')]);
    }
  });

  it('in production has no page to try the API, no schema, and no guesses at names', async () => {
    expect((await fetch(`${production}/explorer`)).status).toBe(404);
    expect((await fetch(`${production}/explorer.html`)).status).toBe(404);
    const landing = await fetch(`${production}/graphql`, { headers: { accept: 'text/html' } });
    expect([landing.status, await landing.text()]).toEqual([
      400,
      expect.not.stringMatching(/<html|sandbox|playground/i),
    ]);
    const closed = await start({ introspection: false });
    const ask = async (query: string) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) };
      return (await fetch(`${closed}/graphql`, init)).text();
    };
    for (const query of ['{ __schema { types { name } } }', '{ __type(name: "Query") { name } }'])
      expect(await ask(query)).toMatch(/"code":"GRAPHQL_VALIDATION_FAILED"/);
    expect(await ask('{ member }')).not.toMatch(/members|Did you mean/);
    expect(await ask('{ __typename }')).toBe('{"data":{"__typename":"Query"}}\n');
  });

  it('to fuzz has a code and a request id, and no trace', async () => {
    const seeds = [
      '{',
      '"',
      '{}',
      '[]',
      'null',
      '{"query":1}',
      '{"query":"{"}',
      '{"query":"{ __typename }","variables":[]}',
      '{"query":"{ __typename }","operationName":{}}',
      '{"query":"{ __typename }","extensions":7}',
      '{"query":null,"variables":null}',
      '\u0000',
      '{"query":"\\ud800"}',
    ];
    const inputs = [
      ...seeds,
      ...Array.from({ length: 200 }, (_, n) => {
        const seed = Buffer.from(seeds[n % seeds.length] as string);
        const noise = randomBytes(1 + (n % 40));
        return Buffer.concat([seed.subarray(0, n % (seed.length + 1)), noise, seed.subarray(n % (seed.length + 1))]);
      }),
    ];
    const kinds = ['application/json', 'text/plain', 'application/graphql', 'multipart/form-data; boundary=x', ''];
    let refused = 0;
    for (const [index, body] of inputs.entries()) {
      const headers: Record<string, string> = {
        'content-type': kinds[index % 3 === 0 ? index % kinds.length : 0] as string,
      };
      const response = await fetch(`${address}/graphql`, { method: 'POST', headers, body });
      const text = await response.text();
      if (/"data":\{"__typename"/.test(text)) continue;
      refused += 1;
      expect([response.status < 500, body.toString().slice(0, 80)]).toEqual([true, expect.any(String)]);
      const { errors } = JSON.parse(text) as { errors: { extensions: { code: string; requestId: string } }[] };
      for (const { extensions } of errors) {
        expect(extensions.code).toMatch(/^[A-Z_]+$/);
        expect(extensions.requestId).toBe(response.headers.get('x-request-id'));
      }
      expect(text).not.toMatch(/stacktrace|node_modules|\bat .+\.js:\d+/);
    }
    expect(refused).toBeGreaterThan(200);
  });
});

describe.each(['any', 'persisted'] as const)('Operations of the web app, where the API takes %s', (operations) => {
  let community: ApiCommunity;
  beforeAll(async () => {
    // Without the limits of production: only what is taken differs.
    community = await ApiCommunity.make();
  });
  afterAll(() => community?.close());

  const own = '{ viewer { login } }';
  const byHash = (sha256Hash: string, version = 1) => ({ persistedQuery: { version, sha256Hash } });
  const hashOf = (start: RegExp) => [...webOperations].find(([, text]) => start.test(text))?.[0] as string;
  /** What was sent some versions ago, and what never was. */
  const unknown = ['0f'.repeat(32), 'apq:', ''];
  const codeOf = async (address: string, token: string, asked: object) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(asked),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'OK';
  };

  it('are all taken by their hash; texts from keys and from whoever runs the installation', async () => {
    const address = await start({ operations, installationToken: 'of-this-test-and-long-enough' });
    const session = community.tokenOf('admin');
    expect(webOperations.size).toBeGreaterThan(100);
    const notTaken = new Set(['OPERATION_NOT_KNOWN', 'PERSISTED_QUERY_NOT_FOUND']);
    for (const [hash, text] of webOperations) {
      if (text.startsWith('subscription') || text.includes('signOut')) continue;
      const code = await codeOf(address, session, { extensions: byHash(hash) });
      expect([text.slice(0, 60), notTaken.has(code)]).toEqual([text.slice(0, 60), false]);
    }
    const refused = operations === 'persisted' ? 'OPERATION_NOT_KNOWN' : 'OK';
    const viewer = webOperations.get(hashOf(/^query CurrentViewer\b/));
    for (const query of [own, viewer])
      for (const token of [session, '']) expect(await codeOf(address, token, { query })).toBe(refused);
    const created = await community.run(
      'admin',
      'createApiKey',
      { commandId: undefined, name: operations, scopes: ['community:read'], days: 1 },
      '... on NewApiKey { token }',
    );
    expect(await codeOf(address, created['token'] as string, { query: own })).toBe('OK');
    expect(await codeOf(address, 'of-this-test-and-long-enough', { query: own })).toBe('OK');
  });

  it('are told apart from hashes of other versions, which nobody can register', async () => {
    const address = await start({ operations });
    const session = community.tokenOf('admin');
    const ofOwn = createHash('sha256').update(own).digest('hex');
    for (const hash of [...unknown, ofOwn])
      expect(await codeOf(address, session, { extensions: byHash(hash) })).toBe('PERSISTED_QUERY_NOT_FOUND');
    const registered = operations === 'persisted' ? 'OPERATION_NOT_KNOWN' : 'OK';
    expect(await codeOf(address, session, { query: own, extensions: byHash(ofOwn) })).toBe(registered);
    expect(await codeOf(address, session, { extensions: byHash(ofOwn) })).toBe('PERSISTED_QUERY_NOT_FOUND');
    const viewer = hashOf(/^query CurrentViewer\b/);
    for (const asked of [
      { extensions: byHash(viewer, 2) },
      { query: own, extensions: byHash(viewer) },
      { extensions: { persistedQuery: 'viewer' } },
    ])
      expect(await codeOf(address, session, asked)).toMatch(/^(BAD_USER_INPUT|PERSISTED_QUERY_NOT_FOUND)$/);
  });

  it('are subscribed to as well', async () => {
    const address = await start({ operations });
    const hears = async (asked: { query: string; extensions?: Record<string, unknown> }) => {
      const client = createClient({
        url: `${address.replace(/^http/, 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { authorization: `Bearer ${community.tokenOf('admin')}` },
      });
      try {
        for await (const { errors } of client.iterate(asked)) return errors?.[0]?.extensions?.['code'] ?? 'OK';
        return 'OK';
      } catch (error) {
        return (error as { extensions: { code: string } }[])[0]?.extensions.code;
      } finally {
        await client.dispose();
      }
    };
    const known = hashOf(/^subscription[^(]*\{cycleChanged/);
    expect(await hears({ query: '', extensions: byHash(known) })).toBe('OK');
    for (const hash of unknown)
      expect(await hears({ query: '', extensions: byHash(hash) })).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect(await hears({ query: '', extensions: byHash(hashOf(/^query CurrentViewer\b/)) })).toBe('BAD_REQUEST');
    const refused = operations === 'persisted' ? 'OPERATION_NOT_KNOWN' : 'OK';
    expect(await hears({ query: 'subscription { cycleChanged { __typename } }' })).toBe(refused);
    expect(await hears({ query: webOperations.get(known) as string })).toBe(refused);
  });
});
