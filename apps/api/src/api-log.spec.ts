import { apiLog } from './api-log';

describe('The log', () => {
  it.each([
    ['a line of its own', 'lin\n{"level":30,"msg":"all is well"}'],
    ['a return', 'lin\r\n{"level":30}'],
    ['an end of the text', 'lin","level":10,"name":"nobody'],
    ['what terminals obey', 'lin\u001b[2J\u0007\u2028'],
  ])('is a JSON line for each event: nobody writes another by %s', (_, typed) => {
    const lines: string[] = [];
    const log = apiLog({ databaseUrl: '', redisUrl: '', log: { write: (line: string) => void lines.push(line) } });
    log.warn({ login: typed, err: new Error(typed) }, `Somebody typed ${typed}`);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^[^\n\r]*\n$/);
    expect(lines[0]).not.toContain(String.fromCharCode(27));
    expect(JSON.parse(lines[0] as string)).toMatchObject({ level: 40, name: 'api', login: typed });
  });
});
