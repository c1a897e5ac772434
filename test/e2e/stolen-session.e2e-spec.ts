import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { command, refusal } from '../support/post-graphql';
import { ApiCommunity } from './api-community';

const password = 'long enough to be safe';
const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { token } ${refusal} } }`;
const viewer = '{ viewer { login community { code } } }';

/** What is in somebody else's hands: a token or a cookie that was copied, seen by the owner's own means. */
describe('A session that somebody copied', () => {
  let at: ApiCommunity;
  let other: ApiCommunity;
  let people = 0;

  beforeAll(async () => {
    at = await ApiCommunity.make({ sessionCheckMs: 100 });
    other = await ApiCommunity.make();
  });
  afterAll(async () => {
    await at?.close();
    await other?.close();
  });

  const send = async (headers: Record<string, string>, query: string, variables: object = {}, address = at.address) => {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    const { data } = (await response.json()) as { data?: Record<string, Record<string, unknown> | null> | null };
    return { answer: Object.values(data ?? {})[0] ?? null, cookies: response.headers.getSetCookie() };
  };
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const cookie = (token: string) => ({ cookie: `youhui_session=${token}` });
  const whoIs = async (headers: Record<string, string>) => (await send(headers, viewer)).answer?.['login'] ?? 'nobody';
  /** Whom each way of carrying it speaks for. */
  const speaksFor = async (token: string) => [await whoIs(bearer(token)), await whoIs(cookie(token))];

  const somebody = async () => {
    const login = `p${(people += 1)}`;
    await at.people({ login, roles: ['social_worker'] });
    return { login, token: at.tokenOf(login) };
  };
  const enter = async (login: string, headers: Record<string, string> = {}) => {
    const input = { communityCode: at.code, login, password };
    const { answer, cookies } = await send(headers, signIn, { input });
    return { token: String(answer?.['token']), cookies };
  };
  /** A connection that listens, and the code it is closed with. */
  const listening = async (token: string) => {
    let connected: () => void = () => undefined;
    const stands = new Promise<void>((resolve) => (connected = resolve));
    const closed = new Promise<number>((resolve) => {
      const client = createClient({
        url: at.address.replace(/^http/, 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        lazy: false,
        onNonLazyError: () => undefined,
        connectionParams: bearer(token),
        on: {
          connected: () => connected(),
          closed: (event) => {
            connected();
            resolve((event as { code: number }).code);
            Promise.resolve(client.dispose()).catch(() => undefined); // one that never stood says so again
          },
        },
      });
    });
    await stands;
    return { closed };
  };

  it('works elsewhere as long as it lasts; its owner ends it from another device, everywhere and at once', async () => {
    const { login, token } = await somebody();
    const own = (await enter(login)).token;
    expect(await speaksFor(token)).toEqual([login, login]);
    const { closed } = await listening(token);
    const list = await send(bearer(own), '{ mySessions { sessionId isThisOne } }');
    const sessions = list.answer as unknown as { sessionId: string; isThisOne: boolean }[];
    const { sessionId } = sessions.find(({ isThisOne }) => !isThisOne) ?? {};
    await send(bearer(own), command('endSession', ''), { input: { sessionId } });
    expect(await speaksFor(token)).toEqual(['nobody', 'nobody']);
    expect(await closed).toBe(4403);
    expect(await speaksFor(own)).toEqual([login, login]);
  });

  it('is worth nothing after sign-out, nor does it come back', async () => {
    const { login, token } = await somebody();
    const { closed } = await listening(token);
    await send(cookie(token), 'mutation { signOut }');
    expect(await speaksFor(token)).toEqual(['nobody', 'nobody']);
    expect(await closed).toBe(4403);
    expect(await (await listening(token)).closed).toBe(4403);
    await enter(login, cookie(token));
    expect(await speaksFor(token)).toEqual(['nobody', 'nobody']);
  });

  it('is worth nothing after the password changed: the owner goes on under another token', async () => {
    const { login, token } = await somebody();
    const elsewhere = (await enter(login)).token;
    const [one, two] = [await listening(token), await listening(elsewhere)];
    const input = { oldPassword: password, newPassword: 'another sentence to remember' };
    const changed = await send(bearer(token), command('changePassword', '... on Session { token }'), { input });
    expect(await speaksFor(token)).toEqual(['nobody', 'nobody']);
    expect(await speaksFor(elsewhere)).toEqual(['nobody', 'nobody']);
    expect([await one.closed, await two.closed]).toEqual([4403, 4403]);
    expect(await speaksFor(String(changed.answer?.['token']))).toEqual([login, login]);
  });

  it('that a browser had is over when somebody signs in there anew; what a program bears goes on', async () => {
    const [first, next] = [await somebody(), await somebody()];
    const { token, cookies } = await enter(next.login, cookie(first.token));
    expect(cookies.join()).toContain(token);
    expect(await speaksFor(first.token)).toEqual(['nobody', 'nobody']);
    expect(await speaksFor(token)).toEqual([next.login, next.login]);
    await enter(first.login, bearer(next.token));
    expect(await speaksFor(next.token)).toEqual([next.login, next.login]);
  });

  it('a sign-in that fails ends nothing', async () => {
    const { login, token } = await somebody();
    const input = { communityCode: at.code, login, password: 'something else altogether' };
    await send(cookie(token), signIn, { input });
    expect(await speaksFor(token)).toEqual([login, login]);
  });

  it('is of its own community wherever it is sent, and of none under another’s name', async () => {
    const { login, token } = await somebody();
    const { answer } = await send(cookie(token), viewer, {}, other.address);
    expect(answer).toEqual({ login, community: { code: at.code } });
    const renamed = [other.tokenOf('admin').split('.')[0], token.split('.')[1]].join('.');
    expect(await speaksFor(renamed)).toEqual(['nobody', 'nobody']);
    expect(await (await listening(renamed)).closed).toBe(4403);
    // Two cookies of one name: the first counts, and it is not both.
    expect(await whoIs({ cookie: `youhui_session=${renamed}; youhui_session=${token}` })).toBe('nobody');
  });
});
