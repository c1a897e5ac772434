import { createClient, type Client } from 'graphql-ws';
import { Client as Database } from 'pg';
import { WebSocket } from 'ws';
import { ApiCommunity } from './api-community';

const ofPerson = `community_id = (select community_id from community where code = $1) and login = $2`;

describe('A subscription ends with the time of whoever listens', () => {
  let at: ApiCommunity;
  let database: Database;
  let people = 0;
  const clients: Client[] = [];

  beforeAll(async () => {
    at = await ApiCommunity.make({ sessionCheckMs: 200 });
    database = new Database({ connectionString: process.env['TEST_OWNER_URL'] as string });
    await database.connect();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
  });
  afterAll(async () => {
    await database?.end();
    await at?.close();
  });

  const somebody = async () => {
    const login = `timed-${(people += 1)}`;
    await at.people({ login, roles: ['accountant'] });
    return login;
  };
  const change = (what: string, login: string) => database.query(`update ${what} where ${ofPerson}`, [at.code, login]);
  /** Listens; gives the code with which the connection is closed. */
  const heard = (login: string, first: () => void, address = at.address): Promise<number> => {
    const client = createClient({
      url: address.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      onNonLazyError: () => undefined,
      connectionParams: { authorization: `Bearer ${at.tokenOf(login)}` },
    });
    clients.push(client);
    return new Promise((resolve) => {
      client.subscribe(
        { query: 'subscription { cycleChanged { ids } }' },
        { next: first, error: (error) => resolve((error as { code: number }).code), complete: () => undefined },
      );
    });
  };

  it.each([
    ['the session is over', `identity_session set expires_at = now()`],
    ['nobody has used it for 35 minutes', `identity_session set last_seen_at = now() - interval '35 minutes'`],
    ['an auditor’s access is over', `identity_person set access_until = now()`],
    ['the person is deactivated', `identity_person set deactivated_at = now()`],
  ])('when %s', async (_, what) => {
    const login = await somebody();
    expect(await heard(login, () => void change(what, login))).toBe(4403);
  });

  it('to the second, however seldom sessions are looked at', async () => {
    const seldom = await at.again();
    try {
      const login = await somebody();
      const { rows } = await database.query<{ ends: Date }>(
        `update identity_session set expires_at = now() + interval '2 seconds' where ${ofPerson} returning expires_at as ends`,
        [at.code, login],
      );
      expect(await heard(login, () => undefined, seldom.address)).toBe(4403);
      expect(Date.now()).toBeGreaterThanOrEqual(rows[0]?.ends.getTime() ?? Infinity);
    } finally {
      await seldom.close();
    }
  });
});
