import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { WebSocket } from 'ws';
import { ApiCommunity } from '../e2e/api-community';
import { ApiProcess } from '../support/api-process';
import { abuses, query } from './abuses';

/** Nothing that is refused may take longer than this, and nobody else may wait longer meanwhile. */
const boundMs = 5000;
const times = 40;
const atOnce = 4;

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
    for (const one of opened)
      if ('terminate' in one) one.terminate();
      else one.destroy();
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
    ['5 000 pings', () => [init(), ...Array<object>(5000).fill({ type: 'ping' })], 4429],
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
