import { createServer } from 'node:http';
import { openDoor } from './open-door';

describe('a door', () => {
  it('keeps a connection that nobody uses for longer than a minute, and says so', async () => {
    const server = createServer((_, response) => response.end('here'));
    const port = await openDoor(server, 0, '127.0.0.1');
    const answer = await fetch(`http://127.0.0.1:${port}/`);
    expect(await answer.text()).toBe('here');
    const [, seconds] = /timeout=(\d+)/.exec(answer.headers.get('keep-alive') ?? '') ?? [];
    expect(Number(seconds)).toBeGreaterThan(60);
    await expect(openDoor(createServer(), port, '127.0.0.1')).rejects.toMatchObject({ code: 'EADDRINUSE' });
    server.close();
    server.closeAllConnections();
  });
});
