import { randomBytes } from 'node:crypto';
import type { AddressInfo, Server } from 'node:net';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { parse, print, stripIgnoredCharacters } from 'graphql';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { ApiConfig } from '../../apps/api/src/api-config';
import { createApi } from '../../apps/api/src/create-api';
import { webOperations } from '../../apps/api/src/graphql/web-operations';
import { ApiCommunity } from './api-community';

const webSources = join(__dirname, '../../apps/web/src/graphql/generated');
/** What the web app has in its bundles, as text. */
const sentByWeb = readdirSync(webSources).flatMap((file) =>
  [...readFileSync(join(webSources, file), 'utf8').matchAll(/^export const \w+Document = (".*") as unknown/gm)].map(
    (found) => JSON.parse(found[1] as string) as string,
  ),
);
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
  const codeOf = async (address: string, token: string, query: string, variables: object = {}) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify({ query, variables }),
    });
    const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
    return errors?.[0]?.extensions.code ?? 'OK';
  };

  it('are all taken, however they are spaced; others from keys and from whoever runs the installation', async () => {
    const address = await start({ operations, installationToken: 'of-this-test-and-long-enough' });
    const session = community.tokenOf('admin');
    expect(sentByWeb.length).toBe(webOperations.size);
    for (const text of sentByWeb) {
      if (text.startsWith('subscription') || text.includes('signOut')) continue;
      for (const written of [text, print(parse(text)), `# of the web\n${text}`])
        expect([text.slice(0, 60), await codeOf(address, session, written)]).not.toEqual([
          text.slice(0, 60),
          'OPERATION_NOT_KNOWN',
        ]);
    }
    const refused = operations === 'persisted' ? 'OPERATION_NOT_KNOWN' : 'OK';
    expect(await codeOf(address, session, own)).toBe(refused);
    expect(await codeOf(address, '', own)).toBe(refused);
    expect(
      await codeOf(address, '', `${stripIgnoredCharacters(sentByWeb[0] as string)} query Another { __typename }`),
    ).toMatch(operations === 'persisted' ? /^OPERATION_NOT_KNOWN$/ : /./);
    const created = await community.run(
      'admin',
      'createApiKey',
      { commandId: undefined, name: operations, scopes: ['community:read'], days: 1 },
      '... on NewApiKey { token }',
    );
    expect(await codeOf(address, created['token'] as string, own)).toBe('OK');
    expect(await codeOf(address, 'of-this-test-and-long-enough', own)).toBe('OK');
  });

  it('are subscribed to as well', async () => {
    const address = await start({ operations });
    const hears = async (query: string) => {
      const client = createClient({
        url: `${address.replace(/^http/, 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { authorization: `Bearer ${community.tokenOf('admin')}` },
      });
      try {
        for await (const { errors } of client.iterate({ query })) return errors?.[0]?.extensions?.['code'] ?? 'OK';
        return 'OK';
      } catch (error) {
        return (error as { extensions: { code: string } }[])[0]?.extensions.code;
      } finally {
        await client.dispose();
      }
    };
    const known = sentByWeb.find((text) => /^subscription[^(]*\{cycleChanged/.test(text)) as string;
    expect(await hears(known)).toBe('OK');
    expect(await hears('subscription { cycleChanged { __typename } }')).toBe(
      operations === 'persisted' ? 'OPERATION_NOT_KNOWN' : 'OK',
    );
  });
});
