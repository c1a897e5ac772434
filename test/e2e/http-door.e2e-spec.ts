import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { ApiCommunity } from './api-community';

describe('The door that everything comes by', () => {
  let at: ApiCommunity;
  let address = '';
  beforeAll(async () => {
    at = await ApiCommunity.make();
    address = new URL(at.address).origin;
  });
  afterAll(() => at?.close());

  it.each([
    ['/', /^text\/html; charset=utf-8$/i],
    ['/sw.js', /^(text|application)\/javascript; charset=utf-8$/i],
    ['/manifest.webmanifest', /^application\/manifest\+json; charset=utf-8$/],
    ['/favicon.svg', /^image\/svg\+xml; charset=utf-8$/],
    ['/health', /^application\/json; charset=utf-8$/],
    ['/demo-people.json', /^application\/json; charset=utf-8$/],
    ['/nowhere', /^application\/json; charset=utf-8$/],
    ['/graphql?query=%7B__typename%7D', /^application\/(graphql-response\+)?json; charset=utf-8$/],
  ])('%s says what it is', async (path, type) => {
    const { headers } = await fetch(address + path, { headers: { 'apollo-require-preflight': '1' } });
    expect(headers.get('content-type')).toMatch(type);
  });

  it.each([
    ['an answer', { method: 'POST', body: '{"query":"{ __typename }"}' }],
    ['a refusal', { method: 'POST', body: '{"query":"{ nothing }"}' }],
    ['what cannot be read', { method: 'POST', body: '{' }],
    ['a question by GET', {}],
  ])('%s is kept by no browser and by nothing between', async (_, init) => {
    const headers = { 'content-type': 'application/json', 'apollo-require-preflight': '1' };
    const said = await fetch(`${address}/graphql${'method' in init ? '' : '?query=%7B__typename%7D'}`, {
      ...init,
      headers,
    });
    expect(said.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    '/assets/',
    '/icons/',
    '/.git/config',
    '/.env',
    '/package.json',
    '/src/main.tsx',
    '/assets/..%2f..%2fpackage.json',
  ])('nobody is told what lies beside what is served: %s', async (path) => {
    const { status } = await fetch(address + path);
    expect([400, 403, 404]).toContain(status);
  });

  it('a message whose end could be read in two ways is not read', async () => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname);
    let said = '';
    socket.on('data', (chunk: Buffer) => (said += chunk.toString()));
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 4\r\n' +
        'transfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /health HTTP/1.1\r\nhost: x\r\n\r\n',
    );
    await once(socket, 'close');
    expect(said).toMatch(/^HTTP\/1\.1 400 /);
    expect(said.match(/HTTP\/1\.1 /g)).toHaveLength(1);
  });

  it('is said once: twice the same parameter is no question', async () => {
    const { status } = await fetch(`${address}/graphql?query=%7B__typename%7D&query=%7Bviewer%7Blogin%7D%7D`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(status).toBe(400);
  });

  it.each(['TRACE', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('%s is not answered, nor repeated', async (method) => {
    for (const path of ['/', '/graphql', '/health', '/nowhere']) {
      const headers = { 'x-secret': 'of the caller' };
      const [status, body] = await new Promise<[number | undefined, string]>((resolve, reject) => {
        const sent = request(address + path, { method, headers }, (answer) => {
          let text = '';
          answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
          answer.on('end', () => resolve([answer.statusCode, text]));
        });
        sent.on('error', reject).end();
      });
      expect([method, path, status]).toEqual([method, path, 405]);
      expect(body).not.toContain('of the caller');
    }
  });
});
