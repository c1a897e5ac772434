import { once } from 'node:events';
import { WebSocket } from 'ws';
import { ApiCommunity } from './api-community';

describe('Connections that do not say whose they are', () => {
  let at: ApiCommunity;
  const opened: WebSocket[] = [];
  beforeAll(async () => (at = await ApiCommunity.make({ trustedProxies: 1 })));
  afterAll(async () => {
    for (const socket of opened) socket.terminate();
    await at?.close();
  });

  const from = (network: string) => {
    const socket = new WebSocket(at.address.replace(/^http/, 'ws'), 'graphql-transport-ws', {
      headers: { 'x-forwarded-for': network },
    });
    opened.push(socket);
    return new Promise<WebSocket | string>((resolve) => {
      socket.on('open', () => resolve(socket));
      socket.on('error', (error) => resolve(error.message));
    });
  };
  const isOpen = (answer: WebSocket | string): answer is WebSocket => answer instanceof WebSocket;
  const say = async (socket: WebSocket) => {
    const payload = { authorization: `Bearer ${at.tokenOf('admin')}` };
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
    const [message] = (await once(socket, 'message')) as [Buffer];
    return message.toString();
  };

  it('are a hundred of one network at a time; others come in, and there is room again when they are gone', async () => {
    const many = await Promise.all(Array.from({ length: 130 }, () => from('203.0.113.7')));
    expect(many.filter(isOpen)).toHaveLength(100);
    expect(new Set(many.filter((answer) => !isOpen(answer)))).toEqual(new Set(['Unexpected server response: 429']));
    // A header of the caller's own is not what the proxy saw.
    expect(await from('198.51.100.1, 203.0.113.7')).toMatch(/429/);

    const neighbour = await from('198.51.100.8');
    expect(isOpen(neighbour) && (await say(neighbour))).toBe('{"type":"connection_ack"}');

    const [first] = many.filter(isOpen);
    expect(await say(first as WebSocket)).toBe('{"type":"connection_ack"}'); // known now: it waits no longer
    expect(isOpen(await from('203.0.113.7'))).toBe(true);
    expect(await from('203.0.113.7')).toMatch(/429/);

    for (const socket of many.filter(isOpen)) socket.terminate();
    let again: WebSocket | string = '';
    while (!isOpen(again)) again = await from('203.0.113.7'); // the test's own limit ends it otherwise
  });
});
