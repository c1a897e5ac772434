import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { nextId } from '../support/test-community';
import { ApiCommunity } from './api-community';

interface Heard {
  readonly ids: string[][];
  readonly codes: unknown[];
  readonly closed: number[];
  /** Resolves once so many messages have come. */
  messages(count: number): Promise<string[][]>;
}

const longQuery = `subscription { ${'__typename '.repeat(300)} }`;

describe('subscriptions', () => {
  let at: ApiCommunity;
  const clients: Client[] = [];

  beforeAll(async () => {
    at = await ApiCommunity.make({ sessionCheckMs: 200 });
    await at.members({ R1: 'H1', R2: 'H1', V1: null });
    await at.merchant('M01');
    await at.people(
      { login: 'worker', roles: ['social_worker'] },
      { login: 'accountant', roles: ['accountant'] },
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'resident', roles: ['resident'], memberNo: 'R1' },
      { login: 'volunteer', roles: ['volunteer'], memberNo: 'V1' },
      { login: 'leaver', roles: ['accountant'] },
    );
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.dispose();
  });
  afterAll(() => at?.close());

  const socketAddress = () => at.address.replace(/^http/, 'ws');
  const connect = (token: string | undefined): Client => {
    const client = createClient({
      url: socketAddress(),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      onNonLazyError: () => undefined,
      connectionParams: token === undefined ? {} : { authorization: `Bearer ${token}` },
    });
    clients.push(client);
    return client;
  };
  const listen = (client: Client, query: string): Heard => {
    const ids: string[][] = [];
    const codes: unknown[] = [];
    const closed: number[] = [];
    client.subscribe<Record<string, { ids: string[] }>>(
      { query: `subscription { ${query} { ids } }` },
      {
        next: ({ data, errors }) => {
          if (data) ids.push(...Object.values(data).map((changed) => changed.ids));
          codes.push(...(errors ?? []).map(({ extensions }) => extensions?.['code']));
        },
        error: (error) => {
          if (Array.isArray(error)) codes.push(...error.map(({ extensions }) => extensions?.code as unknown));
          else closed.push((error as { code: number }).code);
        },
        complete: () => undefined,
      },
    );
    const messages = async (count: number) => {
      await until(() => ids.length >= count);
      return ids;
    };
    return { ids, codes, closed, messages };
  };
  const hear = (who: string, query: string) => listen(connect(at.tokenOf(who)), query);
  const until = async (holds: () => boolean) => {
    const giveUpAt = Date.now() + 20_000;
    while (!holds() && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(holds()).toBe(true);
  };
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const bringIn = (memberNo: string) =>
    at.run('admin', 'bringInBalance', { memberNo, issuer: 'M01', points: 10, expiresOn: '2999-12-31' });
  const record = async () => {
    const serviceId = nextId();
    const service = { memberNo: 'V1', programme: '助老', tags: [], minutes: 60, grade: 'ATTESTED' };
    await at.run('worker', 'recordService', { commandId: serviceId, ...service });
    return serviceId;
  };

  const codesOf = async (query: string) => {
    const codes: unknown[] = [];
    connect(at.tokenOf('worker')).subscribe(
      { query },
      {
        next: ({ errors }) => codes.push(...(errors ?? []).map(({ extensions }) => extensions?.['code'])),
        error: (errors) => codes.push(...(errors as { extensions: { code: string } }[]).map((e) => e.extensions.code)),
        complete: () => undefined,
      },
    );
    await until(() => codes.length > 0);
    return codes;
  };

  it('say when a till scans a member’s own card, and when it sells by it', async () => {
    const issued = await at.run(
      'admin',
      'issueCard',
      { commandId: undefined, memberNo: 'R1' },
      '... on MemberCard { cardNo }',
    );
    const own = hear('resident', 'scanChanged');
    const others = hear('volunteer', 'scanChanged');
    expect([await own.messages(1), await others.messages(1)]).toEqual([[[]], [[]]]);
    const opened = { commandId: undefined, merchantNo: 'M01', presented: issued['cardNo'] };
    const { quoteId } = await at.run('cashier', 'openQuote', opened, '... on Quote { quoteId }');
    expect(await own.messages(2)).toEqual([[], [quoteId]]);
    await at.run('cashier', 'completeQuote', { quoteId, billFen: 1000, redeemPoints: 0 });
    expect(await own.messages(3)).toEqual([[], [quoteId], [quoteId]]);
    expect(others.ids).toEqual([[]]);
    const refusedTo = hear('worker', 'scanChanged');
    await until(() => refusedTo.codes.length > 0);
    expect(refusedTo.codes).toEqual(['NOT_PERMITTED']);
  });

  it('say at once that the watch stands, and then which wallet moved', async () => {
    const own = hear('resident', 'walletChanged(memberNo: "R1")');
    const other = hear('worker', 'walletChanged(memberNo: "R2")');
    expect([await own.messages(1), await other.messages(1)]).toEqual([[[]], [[]]]);
    await bringIn('R1');
    expect(await own.messages(2)).toEqual([[], ['R1']]);
    await at.run('resident', 'giftPoints', { fromMemberNo: 'R1', toMemberNo: 'R2', points: 1 });
    expect(await own.messages(3)).toEqual([[], ['R1'], ['R1']]);
    expect(await other.messages(2)).toEqual([[], ['R2']]);
  });

  it('say that a cut was asked for', async () => {
    const heard = hear('accountant', 'cycleChanged');
    await heard.messages(1);
    const { cycle } = await at.read<{ cycle: string }>('accountant', '{ openCycle { cycle } }');
    await at.run('accountant', 'requestCut', { cycle });
    expect(await heard.messages(2)).toEqual([[], [cycle]]);
  });

  it('say which service was reviewed: reviewers hear of all, volunteers of their own', async () => {
    await at.members({ V2: null });
    await at.people({ login: 'other-volunteer', roles: ['volunteer'], memberNo: 'V2' });
    const [reviewer, own, other] = ['worker', 'volunteer', 'other-volunteer'].map((who) =>
      hear(who, 'serviceReviewed'),
    ) as [Heard, Heard, Heard];
    for (const heard of [reviewer, own, other]) await heard.messages(1);
    const [first, second] = [await record(), await record()];
    await at.run('worker', 'approveService', { serviceId: first });
    expect(await own.messages(2)).toEqual([[], [first]]);
    await at.run('worker', 'rejectService', { serviceId: second });
    expect(await own.messages(3)).toEqual([[], [first], [second]]);
    expect(await reviewer.messages(3)).toEqual([[], [first], [second]]);
    expect(other.ids).toEqual([[]]);
  });

  it('hear what another API process has done', async () => {
    const elsewhere = await at.again();
    try {
      const heard = listen(
        (() => {
          const client = createClient({
            url: elsewhere.address.replace(/^http/, 'ws'),
            webSocketImpl: WebSocket,
            retryAttempts: 0,
            connectionParams: { authorization: `Bearer ${at.tokenOf('worker')}` },
          });
          clients.push(client);
          return client;
        })(),
        'walletChanged(memberNo: "R2")',
      );
      await heard.messages(1);
      await bringIn('R2');
      expect(await heard.messages(2)).toEqual([[], ['R2']]);
    } finally {
      for (const client of clients.splice(0)) await client.dispose();
      await elsewhere.close();
    }
  });

  it('hear nothing of another community', async () => {
    const elsewhere = await ApiCommunity.make();
    try {
      await elsewhere.members({ R1: null });
      await elsewhere.merchant('M01');
      const heard = hear('worker', 'walletChanged(memberNo: "R1")');
      await heard.messages(1);
      await elsewhere.run('admin', 'bringInBalance', {
        memberNo: 'R1',
        issuer: 'M01',
        points: 10,
        expiresOn: '2999-12-31',
      });
      await pause(1200);
      expect(heard.ids).toEqual([[]]);
    } finally {
      await elsewhere.close();
    }
  });

  it.each([
    ['cashier', 'cycleChanged'],
    ['resident', 'cycleChanged'],
    ['resident', 'serviceReviewed'],
    ['accountant', 'serviceReviewed'],
    ['cashier', 'walletChanged(memberNo: "R1")'],
    ['resident', 'walletChanged(memberNo: "R2")'],
  ])('refuse %s: %s', async (who, query) => {
    const heard = hear(who, query);
    await until(() => heard.codes.length > 0);
    expect([heard.codes, heard.ids]).toEqual([['NOT_PERMITTED'], []]);
  });

  it.each([
    ['no token', () => undefined],
    ['a wrong token', () => 'x'.repeat(40)],
    ['the installer’s token', () => at.tokenOf('installer')],
  ])('open for nobody who brings %s', async (_, token) => {
    const heard = listen(connect(token()), 'cycleChanged');
    await until(() => heard.closed.length > 0);
    expect(heard.closed).toEqual([4403]);
  });

  it('end soon after the session does', async () => {
    const heard = hear('leaver', 'cycleChanged');
    await heard.messages(1);
    expect(await at.signOut('leaver')).toBe(true);
    await until(() => heard.closed.length > 0);
    expect(heard.closed).toEqual([4403]);
  });

  it('take the cookie from a page of this site only', async () => {
    const open = async (headers: Record<string, string>) => {
      const socket = new WebSocket(socketAddress(), 'graphql-transport-ws', { headers });
      socket.on('open', () => socket.send('{"type":"connection_init"}'));
      const said = await new Promise((resolve) => {
        socket.on('message', (message: Buffer) => resolve(message.toString()));
        socket.on('close', resolve);
      });
      socket.terminate();
      return said;
    };
    const cookie = `youhui_session=${at.tokenOf('worker')}`;
    expect(await open({ cookie, origin: new URL(at.address).origin })).toBe('{"type":"connection_ack"}');
    expect(await open({ cookie, origin: 'https://elsewhere.example' })).toBe(4403);
    expect(await open({ cookie, origin: 'null' })).toBe(4403);
  });

  it.each([
    ['{ viewer { login } }', 'BAD_REQUEST'],
    ['mutation { signOut }', 'BAD_REQUEST'],
    ['subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['subscription { walletChanged(memberNo: 1) { ids } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription ($no: String!) { walletChanged(memberNo: $no) { ids } }', 'BAD_USER_INPUT'],
  ])('take no %s', async (query, code) => {
    expect(await codesOf(query)).toEqual([code]);
  });

  it('are short: three hundred fields are not read', async () => {
    expect(await codesOf(longQuery)).toEqual(['GRAPHQL_PARSE_FAILED']);
  });

  it('are at most twenty on one connection, and at most ten connections of one person', async () => {
    const one = connect(at.tokenOf('worker'));
    const heard = Array.from({ length: 21 }, () => listen(one, 'serviceReviewed'));
    await until(() => heard.some(({ codes }) => codes.length > 0));
    expect(heard.flatMap(({ codes }) => codes)).toEqual(['TOO_MANY_SUBSCRIPTIONS']);
    await until(() => heard.filter(({ ids }) => ids.length === 1).length === 20);

    const more = Array.from({ length: 10 }, () => hear('worker', 'serviceReviewed'));
    await until(() => more.some(({ closed }) => closed.length > 0));
    expect(more.flatMap(({ closed }) => closed)).toEqual([4429]);
    await until(() => more.filter(({ ids }) => ids.length === 1).length === 9);
    for (const client of clients.splice(0)) await client.dispose();
    await pause(100);
    expect(await hear('worker', 'serviceReviewed').messages(1)).toEqual([[]]);
  });

  it('close a connection that sends more than a subscription needs', async () => {
    const socket = new WebSocket(socketAddress(), 'graphql-transport-ws');
    socket.on('error', () => undefined);
    const closed = new Promise((resolve) => socket.on('close', resolve));
    socket.on('open', () => socket.send('x'.repeat(20_000)));
    expect(await closed).toBe(1009);
  });

  it('are at the address of GraphQL and nowhere else', async () => {
    const socket = new WebSocket(socketAddress().replace('/graphql', '/elsewhere'), 'graphql-transport-ws');
    expect(await new Promise((resolve) => socket.on('error', (error) => resolve(error.message)))).toMatch(/hang up/);
  });
});
