import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { Client } from 'pg';
import { nextId } from '../support/test-community';
import { ApiCommunity } from '../e2e/api-community';
import { honestVariables, hostileValues } from './hostile-values';
import { operationText } from './operation-text';

const schema = buildSchema(readFileSync(join(__dirname, '../../apps/api/schema.graphql'), 'utf8'));
/** Whoever has no session may ask for one, and a self-service desk is no session. */
const withoutSession = [
  ...['completeSignIn', 'signIn', 'requestSignInCode', 'signInByPhone', 'signInByCard', 'choosePin'],
  ...['pairTerminal', 'openShift'],
];
/** Stands for a command id that was never used. */
const usual = 'a-command-id-of-its-own';

const fieldsOf = (type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {});
const leaks =
  /node_modules|\.(?:ts|js):\d+|\bledger_(?:entry|balance|command|lot)\b|\bselect .+ from\b|password_hash|SQLSTATE|Error: /i;

jest.setTimeout(240_000);

describe('hostile input, over the whole schema', () => {
  let victim: ApiCommunity;
  let attacked: ApiCommunity;
  let database: Client;
  let plausible: Record<string, unknown>;
  /** Ids of the other community. */
  let strangers: string[];
  let asked = 0;
  let accepted = 0;

  const filled = async () => {
    const community = await ApiCommunity.make({ secretKey: 'a'.repeat(64), developmentMessages: true });
    await community.members({ R1: 'H1', R2: 'H1' });
    await community.merchant('M01');
    await community.people(
      { login: 'accountant', roles: ['accountant'] },
      { login: 'worker', roles: ['social_worker'] },
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'resident', roles: ['resident'], memberNo: 'R2' },
    );
    await community.run('admin', 'bringInBalance', {
      memberNo: 'R1',
      issuer: 'FUND',
      points: 1000,
      expiresOn: '2999-12-31',
    });
    return community;
  };

  beforeAll(async () => {
    database = new Client({ connectionString: process.env['TEST_OWNER_URL'] as string });
    await database.connect();
    victim = await filled();
    attacked = await filled();
    const service = await attacked.run(
      'worker',
      'recordService',
      { memberNo: 'R1', programme: 'care', tags: [], minutes: 60, grade: 'VERIFIED' },
      '... on ServiceRecord { serviceId }',
    );
    const victims = await victim.run(
      'worker',
      'completeCheckout',
      { merchantNo: 'M01', memberNo: 'R1', billFen: 1000, redeemPoints: 1, channel: 'scan' },
      '... on Checkout { checkoutId }',
    );
    strangers = [victims['checkoutId'] as string, victim.code, 'R9', 'M09'];
    plausible = {
      memberNo: 'R1',
      fromMemberNo: 'R1',
      toMemberNo: 'R2',
      merchantNo: 'M01',
      householdNo: 'H1',
      issuer: 'FUND',
      programme: 'care',
      tariff: 'venue_shift',
      serviceId: service['serviceId'],
      checkoutId: 'none',
      cycle: 'none',
      sequence: 1,
      roles: ['resident'],
    };
  });

  afterAll(async () => {
    await Promise.all([victim?.close(), attacked?.close(), database?.end()]);
  });

  const everything = async () =>
    (
      await database.query<{ n: number }>(
        `select (select count(*) from ledger_command c where c.community_id = m.community_id)::int as n from community m where code = $1`,
        [victim.code],
      )
    ).rows[0]?.n;

  const operations = [
    ...fieldsOf(schema.getMutationType()).map((field) => ['mutation', field.name, field] as const),
    ...fieldsOf(schema.getQueryType()).map((field) => ['query', field.name, field] as const),
  ].filter(([, name]) => !['signOut', 'createCommunity'].includes(name));

  it.each(operations)('%s %s stays calm', async (kind, name, field) => {
    const text = operationText(kind, field);
    const faults: unknown[] = [];
    const before = await everything();
    for (const { path, variables, value, absurd } of hostileValues(
      field.args,
      { ...plausible, commandId: usual },
      strangers,
    )) {
      for (const who of ['admin', 'cashier', 'resident']) {
        const fresh = JSON.parse(JSON.stringify(variables).replaceAll(usual, nextId())) as object;
        const { status, body } = await attacked.raw(who, text, fresh);
        const json = safely(body);
        const codes = json?.errors?.map(({ extensions }) => extensions?.code) ?? [];
        const answer = json?.data?.[name];
        const isAccepted = answer !== null && answer !== undefined && answer.code === undefined && !json?.errors;
        asked += 1;
        if (isAccepted) accepted += 1;
        if (
          status >= 500 ||
          !json ||
          codes.includes('INTERNAL_SERVER_ERROR') ||
          leaks.test(body) ||
          (absurd && isAccepted)
        )
          faults.push({
            who,
            path,
            value: String(JSON.stringify(value)).slice(0, 60),
            status,
            body: body.slice(0, 300),
          });
      }
    }
    expect(faults).toEqual([]);
    expect(await everything()).toBe(before);
  });

  it('asked a great deal, and was answered', () => {
    expect(asked).toBeGreaterThan(5000);
    expect(accepted).toBeGreaterThan(100);
  });

  it('leaves books that prove', async () => {
    const { Database } = await import('@youhui/platform');
    const { VerifyBooks } = await import('@youhui/proof');
    const app = new Database(process.env['TEST_APP_URL'] as string, 2);
    try {
      for (const code of [attacked.code, victim.code]) {
        const { rows } = await database.query<{ id: string }>(
          'select community_id as id from community where code = $1',
          [code],
        );
        expect(await new VerifyBooks(app).execute(rows[0]?.id ?? '')).toBeUndefined();
      }
    } finally {
      await app.close();
    }
  });

  it.each(operations.filter(([kind]) => kind === 'mutation'))(
    '%s %s does nothing for a session that has expired',
    async (kind, name, field) => {
      if (withoutSession.includes(name)) return;
      await database.query(
        `update identity_session set expires_at = now() - interval '1 second'
       where community_id = (select community_id from community where code = $1)`,
        [attacked.code],
      );
      const variables = honestVariables(field.args, { ...plausible, commandId: nextId() });
      const { body } = await attacked.raw('admin', operationText(kind, field), variables);
      expect(safely(body)?.errors?.[0]?.extensions?.code).toBe('NOT_SIGNED_IN');
    },
  );
});

interface Json {
  readonly data?: Record<string, { code?: string } | null> | null;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

function safely(body: string): Json | undefined {
  try {
    return JSON.parse(body) as Json;
  } catch {
    return undefined;
  }
}
