import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLField, isNonNullType } from 'graphql';
import { communityScopes, shopScopes } from '@youhui/identity';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { honestVariables } from '../adversary/hostile-values';
import { operationText } from '../adversary/operation-text';
import { nextId } from '../support/test-community';
import { ApiCommunity } from './api-community';

const schema = buildSchema(readFileSync(join(__dirname, '../../apps/api/schema.graphql'), 'utf8'));
type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: { getFields(): Record<string, Field> } | null | undefined) =>
  Object.values(type?.getFields() ?? {});

/** Open to everybody, signed in or not. */
const publicDoors = [
  'signIn',
  'signInByPhone',
  'signInByCard',
  'choosePin',
  'thisDeskDevice',
  'completeSignIn',
  'signOut',
  'requestSignInCode',
  'openShift',
  'pairTerminal',
  'pairedTerminal',
  'community',
  'viewer',
];

jest.setTimeout(120_000);

describe('A program with a key', () => {
  let community: ApiCommunity;
  const key = '... on NewApiKey { token key { keyNo name scopes merchantNo endedAt replaces lastUsedAt } }';

  beforeAll(async () => {
    community = await ApiCommunity.make({ secretKey: 'a'.repeat(64), developmentMessages: true });
    await community.members({ R1: 'H1', R2: 'H1' });
    await community.merchant('M01');
    await community.merchant('M02');
    await community.people({ login: 'worker', roles: ['social_worker'] });
  });
  afterAll(() => community?.close());

  /** These mutations are no commands: they take no id. */
  const change = (field: string, input: object, picks: string, of = community) =>
    of.run('admin', field, { commandId: undefined, ...input }, picks);
  const make = async (who: string, input: object) => {
    const answer = await change('createApiKey', input, key);
    if (answer['code']) throw new Error(JSON.stringify(answer));
    community.holds(who, answer['token'] as string);
    return answer['key'] as { keyNo: number };
  };
  const codes = (body: string) =>
    (JSON.parse(body) as { errors?: { extensions: { code: string } }[] }).errors?.map(
      ({ extensions }) => extensions.code,
    );
  const status = async (who: string, query = '{ members(first: 1) { members { memberNo } } }') => {
    const { body } = await community.raw(who, query, {});
    return codes(body) ?? 'OK';
  };

  it('makes its first call, and is nobody', async () => {
    await make('reader', { name: '街道报表', scopes: ['member:read', 'community:read'], days: 1 });
    expect(await status('reader')).toBe('OK');
    expect(await community.read('reader', '{ viewer { login } }')).toBeNull();
    expect(await status('reader', '{ journals(first: 1) { nextCursor } }')).toEqual(['NOT_PERMITTED']);
    const listed = await community.read<{ lastUsedAt: string | null }[]>('admin', '{ apiKeys { name lastUsedAt } }');
    expect(listed).toMatchObject([{ name: '街道报表' }]);
  });

  it('hands in hours that a person then approves, in its own name, and can approve none', async () => {
    const { keyNo } = await make('platform', { name: '志愿平台', scopes: [...communityScopes], days: 366 });
    const service = { memberNo: 'R1', programme: 'care', tags: [], minutes: 60, grade: 'ATTESTED' };
    const recorded = await community.run('platform', 'recordService', service, '... on ServiceRecord { serviceId }');
    const approve = { serviceId: recorded['serviceId'] };
    expect(await community.run('platform', 'approveService', approve)).toEqual({ code: 'NOT_PERMITTED' });
    expect(await community.run('worker', 'approveService', approve)).toMatchObject({ __typename: 'ServiceRecord' });
    const bulk = {
      commands: [
        { recordService: { ...service, commandId: nextId() } },
        { approveService: { ...approve, commandId: nextId() } },
      ],
    };
    const answered = await community.raw(
      'platform',
      'mutation ($input: SubmitCommandsInput!) { submitCommands(input: $input) { ... on SubmittedCommands { results { answer { __typename ... on Refusal { code } } } } } }',
      { input: bulk },
    );
    expect(JSON.parse(answered.body)).toMatchObject({
      data: {
        submitCommands: {
          results: [{ answer: { __typename: 'RecordedService' } }, { answer: { code: 'NOT_PERMITTED' } }],
        },
      },
    });
    expect(keyNo).toBe(2);
  });

  it('of a shop sees and does nothing for another', async () => {
    await make('pos', { name: '收银机', scopes: [...shopScopes], merchantNo: 'M01', days: 30 });
    const statement = (merchantNo: string) => `{ terminals(merchantNo: "${merchantNo}") { terminalNo } }`;
    expect(await status('pos', statement('M01'))).toBe('OK');
    expect(await status('pos', statement('M02'))).toEqual(['NOT_PERMITTED']);
  });

  it('is let go at once when its key is revoked; a replaced key goes on beside the new one', async () => {
    const { keyNo } = await make('old', { name: '旧程序', scopes: ['member:read'], days: 2 });
    const next = await change('rotateApiKey', { keyNo, days: 2 }, key);
    community.holds('new', next['token'] as string);
    expect([await status('old'), await status('new')]).toEqual(['OK', 'OK']);
    expect(await change('revokeApiKey', { keyNo }, '... on ApiKey { endedBy }')).toMatchObject({
      endedBy: 'person:admin',
    });
    expect([await status('old'), await status('new')]).toEqual([['NOT_SIGNED_IN'], 'OK']);
  });

  it('comes by its own header only, never by a cookie', async () => {
    const cookie = `youhui_session=${community.tokenOf('platform')}`;
    const response = await fetch(community.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: '{ members(first: 1) { nextCursor } }' }),
    });
    expect(codes(await response.text())).toEqual(['NOT_SIGNED_IN']);
  });

  it('hears what it may, and only that', async () => {
    const told = async (who: string) => {
      const client = createClient({
        url: community.address.replace(/^http/, 'ws'),
        webSocketImpl: WebSocket,
        retryAttempts: 0,
        connectionParams: { authorization: `Bearer ${community.tokenOf(who)}` },
      });
      try {
        for await (const answer of client.iterate({ query: 'subscription { cycleChanged { __typename } }' }))
          return answer.errors?.[0]?.extensions?.['code'] ?? 'OK';
        return 'OK';
      } catch (error) {
        return (error as { code?: number }).code ?? (error as { extensions: { code: string } }[])[0]?.extensions.code;
      } finally {
        await client.dispose();
      }
    };
    expect(await told('reader')).toBe('NOT_PERMITTED');
    expect(await told('old')).toBe(4403);
  });

  it('has a rate of its own', async () => {
    const slow = await ApiCommunity.make({
      rates: { perActor: null, perAddress: null, perKey: { burst: 3, perSecond: 0.01 } },
    });
    try {
      const made = await change('createApiKey', { name: 'x', scopes: ['community:read'], days: 1 }, key, slow);
      slow.holds('program', made['token'] as string);
      const statuses = [];
      for (let count = 0; count < 5; count += 1)
        statuses.push((await slow.raw('program', '{ __typename }', {})).status);
      expect(statuses).toEqual([200, 200, 200, 429, 429]);
      expect((await slow.raw('admin', '{ __typename }', {})).status).toBe(200);
    } finally {
      await slow.close();
    }
  });

  describe('with everything that a key may have', () => {
    const plausible = () => ({
      commandId: nextId(),
      memberNo: 'R1',
      fromMemberNo: 'R1',
      toMemberNo: 'R2',
      merchantNo: 'M01',
      householdNo: 'H1',
      issuer: 'FUND',
      programme: 'care',
      tariff: 'venue_shift',
      roles: ['resident'],
    });
    const opened = async (who: string) => {
      const names: string[] = [];
      for (const kind of ['mutation', 'query'])
        for (const field of fieldsOf(kind === 'query' ? schema.getQueryType() : schema.getMutationType())) {
          const variables = honestVariables(
            field.args.filter(({ type }) => isNonNullType(type)),
            plausible(),
          );
          const { body } = await community.raw(who, operationText(kind, field), variables);
          const shut = codes(body)?.some((code) => /^NOT_(PERMITTED|SIGNED_IN)$/.test(code));
          if (!shut && !publicDoors.includes(field.name)) names.push(field.name);
        }
      return names.sort();
    };

    it('changes nothing but hours for the whole community', async () => {
      const doors = await opened('platform');
      const mutations = fieldsOf(schema.getMutationType()).map(({ name }) => name);
      expect(doors.filter((name) => mutations.includes(name))).toEqual(['recordService', 'submitCommands']);
    });

    it('sells and takes back for one shop, and manages nothing', async () => {
      const doors = await opened('pos');
      const mutations = fieldsOf(schema.getMutationType()).map(({ name }) => name);
      expect(doors.filter((name) => mutations.includes(name))).toMatchInlineSnapshot(`
       [
         "askConfirmation",
         "closeShift",
         "completeQuote",
         "confirmQuoteByPin",
         "openQuote",
         "recordPaperSlip",
         "refundCheckout",
         "submitCommands",
         "voidCheckout",
       ]
      `);
    });
  });
});
