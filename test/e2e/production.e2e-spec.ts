import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** How a compiled program ends that is told this and nothing else, and what it says. */
function ended(program: 'api' | 'worker', settings: Record<string, string | undefined>) {
  const file = join(__dirname, `../../dist/apps/${program}/src/main.js`);
  const child = spawn(process.execPath, [file], {
    env: { PATH: process.env['PATH'], YOUHUI_PRODUCTION: 'on', PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise<{ code: number | null; lines: string[] }>((resolve) => {
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('exit', (code) => resolve({ code, lines: said.split('\n').filter((line) => line.startsWith(program)) }));
  });
}

describe('In production', () => {
  it('the api that is told what a desk is told says all that is wrong, and ends with 78', async () => {
    const { code, lines } = await ended('api', {
      YOUHUI_APP_DATABASE_URL: 'postgres://postgres:postgres@db/youhui',
      REDIS_URL: 'redis://redis:6379',
      YOUHUI_DEVELOPMENT_MESSAGES: 'on',
      YOUHUI_INTROSPECTION: 'on',
    });
    expect(code).toBe(78);
    expect(lines).toEqual([
      expect.stringMatching(/^api: YOUHUI_APP_DATABASE_URL is an administrator's/),
      expect.stringMatching(/^api: YOUHUI_APP_DATABASE_URL has no password/),
      expect.stringMatching(/^api: REDIS_URL has no password/),
      expect.stringMatching(/^api: YOUHUI_DEVELOPMENT_MESSAGES/),
      expect.stringMatching(/^api: YOUHUI_INTROSPECTION/),
      expect.stringMatching(/^api: YOUHUI_SECRET_KEY is not set/),
      expect.stringMatching(/^api: Sessions would go over plain HTTP/),
    ]);
  });

  it('so does the worker', async () => {
    expect(await ended('worker', { YOUHUI_WORKER_DATABASE_URL: 'postgres://postgres@db/youhui' })).toEqual({
      code: 78,
      lines: [
        'worker: REDIS_URL is not set',
        expect.stringMatching(/^worker: YOUHUI_WORKER_DATABASE_URL is an administrator's/),
        expect.stringMatching(/^worker: YOUHUI_WORKER_DATABASE_URL has no password/),
      ],
    });
  });
});
