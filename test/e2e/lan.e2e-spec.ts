import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { request as requestSecurely, type RequestOptions } from 'node:https';
import { connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { CliRun, run } from '../support/cli';
import { freeLowPort } from '../support/low-port';

jest.setTimeout(120_000);

const hostName = 'youhui.example';
const password = 'a password of our own';
const people = {
  administrator: { login: 'zhang', display_name: '张三', password },
  accountant: { login: 'li', display_name: '李四', password },
};

let folder: string;
let dataFolder: string;
let port: number;
let httpsPort: number;
let running: CliRun | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'youhui-lan-'));
  dataFolder = join(folder, 'data');
  writeFileSync(join(folder, 'community.json'), JSON.stringify({ code: 'xingfu', name: '幸福社区', ...people }));
  const made = await run('init', '--data', dataFolder, '--file', join(folder, 'community.json'));
  expect([made.code, made.err]).toEqual([0, '']);
});
afterEach(stop);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(...args: string[]): Promise<CliRun> {
  [port, httpsPort] = [await freeLowPort(), await freeLowPort()];
  running = new CliRun('start', '--data', dataFolder, '--port', String(port), ...args);
  await running.says(/Press Ctrl-C/);
  return running;
}

async function stop(): Promise<number | null> {
  const one = running;
  running = undefined;
  one?.signal('SIGINT');
  return one ? (await one.end()).code : null;
}

const startOnLan = async (...args: string[]) => {
  // The second port is known only now; the options are read before anything is started.
  [port, httpsPort] = [await freeLowPort(), await freeLowPort()];
  running = new CliRun(
    ...['start', '--data', dataFolder, '--port', String(port)],
    ...['--lan', '--https-port', String(httpsPort), ...args],
  );
  await running.says(/Press Ctrl-C/);
  return running;
};

const plain = (path: string) => fetch(`http://127.0.0.1:${port}${path}`);
const authority = async () => (await plain('/ca.crt')).text();

/** One request by HTTPS; rejects when the certificate is not believed. */
async function securely(path: string, options: RequestOptions & { body?: string } = {}) {
  const asked = requestSecurely({ host: '127.0.0.1', port: httpsPort, path, agent: false, ...options });
  asked.end(options.body);
  const [response] = (await once(asked, 'response')) as [NodeJS.ReadableStream & { headers: NodeJS.Dict<string[]> }];
  let text = '';
  for await (const part of response) text += String(part);
  return { text, headers: response.headers };
}

const refused = (host: string, at: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port: at, timeout: 5000 });
    socket.once('connect', () => resolve((socket.destroy(), false)));
    for (const event of ['error', 'timeout'] as const) socket.once(event, () => resolve((socket.destroy(), true)));
  });

const lanAddresses = Object.values(networkInterfaces())
  .flatMap((found) => found ?? [])
  .filter(({ family, internal }) => family === 'IPv4' && !internal)
  .map(({ address }) => address);

describe('youhui start --lan', () => {
  let firstAuthority: string;

  it('serves by HTTPS under every name, to those who trust its authority', async () => {
    const { said } = await startOnLan('--host', hostName);
    const ca = (firstAuthority = await authority());
    expect((await securely('/health', { ca })).text).toBe('{"status":"ok"}');
    expect((await securely('/health', { ca, servername: hostName })).text).toBe('{"status":"ok"}');
    expect((await securely('/till', { ca, servername: 'localhost' })).text).toContain('<!doctype html>');
    await expect(securely('/health', { ca, servername: 'elsewhere.example' })).rejects.toThrow(/altnames/);
    await expect(securely('/health')).rejects.toThrow(/self.signed|unable to/);
    for (const address of lanAddresses) {
      expect((await securely('/health', { ca, host: address })).text).toBe('{"status":"ok"}');
      expect(said).toContain(`https://${address}:${httpsPort}`);
    }
    expect(said).toContain(new X509Certificate(ca).fingerprint256);
    expect(said).toMatch(/iPhone[\s\S]*Android[\s\S]*Windows[\s\S]*macOS/);
    if (lanAddresses.length > 0) expect(said).toMatch(/█▀▀▀▀▀█/);

    const signIn = `mutation { signIn(input: { communityCode: "xingfu", login: "zhang", password: "${password}" }) { ... on Session { token } } }`;
    const body = JSON.stringify({ query: signIn });
    const headers = { 'content-type': 'application/json' };
    const session = await securely('/graphql', { ca, method: 'POST', headers, body });
    const cookies = session.headers['set-cookie'] ?? [];
    expect(cookies).toContainEqual(
      expect.stringMatching(/^__Host-youhui_session=\S+; .*HttpOnly; Secure; SameSite=Lax/),
    );
    const inPlain = await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST', headers, body });
    expect(inPlain.headers.getSetCookie()).toEqual([expect.stringMatching(/^youhui_session=\S+; (?!.*Secure)/)]);

    // A subscription's connection, from a page of this site that has signed in by HTTPS.
    const cookie = cookies.find((one) => one.startsWith('__Host-'))?.split(';')[0] ?? '';
    const socket = new WebSocket(`wss://127.0.0.1:${httpsPort}/graphql`, 'graphql-transport-ws', {
      ca,
      headers: { cookie, origin: `https://127.0.0.1:${httpsPort}` },
    });
    await once(socket, 'open');
    socket.send('{"type":"connection_init"}');
    const [message] = (await once(socket, 'message')) as [Buffer];
    expect(message.toString()).toBe('{"type":"connection_ack"}');

    // It ends while a subscription is open, and leaves no port behind.
    expect(await stop()).toBe(0);
    expect([await refused('127.0.0.1', port), await refused('127.0.0.1', httpsPort)]).toEqual([true, true]);
    expect(socket.readyState).toBe(WebSocket.CLOSED);
  });

  it('stays with its authority, renews for other names, serves plain HTTP, and keeps keys to itself', async () => {
    await startOnLan('--host', 'another.example');
    const ca = await authority();
    expect(ca).toBe(firstAuthority);
    expect((await securely('/health', { ca, servername: 'another.example' })).text).toBe('{"status":"ok"}');
    await expect(securely('/health', { ca, servername: hostName })).rejects.toThrow(/altnames/);

    const download = await plain('/ca.crt');
    expect(download.headers.get('content-type')).toMatch(/^application\/x-x509-ca-cert/);
    expect(ca).not.toContain('PRIVATE KEY');
    const page = await (await plain('/trust')).text();
    expect(page).toMatch(/信任[\s\S]*trust/);
    expect(page).toContain(`href="https://127.0.0.1:${httpsPort}/"`);
    expect(page).toContain(new X509Certificate(ca).fingerprint256);
    for (const address of ['127.0.0.1', ...lanAddresses]) {
      const till = await fetch(`http://${address}:${port}/till`);
      expect([till.status, await till.text()]).toEqual([200, expect.stringContaining('<!doctype html>')]);
    }

    const lan = join(dataFolder, 'lan');
    for (const name of readdirSync(lan)) {
      const holdsKey = readFileSync(join(lan, name), 'utf8').includes('PRIVATE KEY');
      expect([name, statSync(join(lan, name)).mode & 0o077]).toEqual([name, holdsKey ? 0 : expect.any(Number)]);
    }
    expect(await stop()).toBe(0);
  });

  it('is what opens the instance to the network: without it nothing listens there', async () => {
    await start();
    expect((await plain('/health')).status).toBe(200);
    expect((await plain('/trust')).status).toBe(404);
    for (const address of lanAddresses) expect(await refused(address, port)).toBe(true);
    expect(await stop()).toBe(0);
  });

  it.each([
    [['--host', 'hub.local'], /belong to --lan/],
    [['--https-port', '4443'], /belong to --lan/],
    [['--lan', '--host', '*.local'], /needs a name/],
    [['--lan', ...Array.from({ length: 17 }, (_, i) => ['--host', `hub${i}.local`]).flat()], /16 times/],
    [['--lan', '--port', '4001', '--https-port', '4001'], /must differ/],
  ])('refuses %j before anything is started', async (args, why) => {
    const { code, out, err } = await run('start', '--data', dataFolder, ...args);
    expect([code, out, err]).toEqual([1, '', expect.stringMatching(why)]);
  });
});
