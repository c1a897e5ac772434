import type { AddressInfo, Server } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import { serverAudits } from 'graphql-http';
import { createApi } from '../../apps/api/src/create-api';

describe('GraphQL over HTTP, as its working group audits servers', () => {
  let api: INestApplication;
  let url: string;

  beforeAll(async () => {
    api = await createApi({
      databaseUrl: process.env['TEST_APP_URL'] as string,
      redisUrl: process.env['TEST_REDIS_URL'] as string,
    });
    await api.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${((api.getHttpServer() as Server).address() as AddressInfo).port}/graphql`;
  });

  afterAll(() => api.close());

  const audits = serverAudits({ url: () => url, fetchFn: fetch });
  const demanded = audits.filter(({ name }) => /^(MUST|SHOULD)/.test(name));
  const allowed = audits.filter(({ name }) => name.startsWith('MAY'));

  it('knows every audit as a demand or as a permission', () => {
    expect(demanded.length).toBeGreaterThan(30);
    expect(demanded.length + allowed.length).toBe(audits.length);
  });

  it.each(demanded.map((audit) => [audit.name, audit.id, audit] as const))('%s (%s)', async (_name, _id, audit) => {
    const result = await audit.fn();
    expect({ status: result.status, reason: 'reason' in result ? result.reason : undefined }).toEqual({ status: 'ok' });
  });

  it('does what may be done, but reads by GET only from callers that no foreign page can imitate', async () => {
    const declined = [];
    for (const audit of allowed) if ((await audit.fn()).status !== 'ok') declined.push(audit.id);
    expect(declined.sort()).toEqual(['5A70', '6A70', 'D6D5']);
    const read = await fetch(`${url}?query={__typename}`, { headers: { 'apollo-require-preflight': 'true' } });
    expect(await read.json()).toEqual({ data: { __typename: 'Query' } });
  });
});
