import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLField, isNonNullType } from 'graphql';
import { createClient } from 'graphql-ws';
import { roles } from '@youhui/identity';
import { WebSocket } from 'ws';
import { ApiCommunity } from '../e2e/api-community';
import { nextId } from '../support/test-community';
import { honestVariables } from './hostile-values';
import { operationText } from './operation-text';

const root = join(__dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'apps/api/schema.graphql'), 'utf8'));
const document = readFileSync(join(root, 'docs/roles.md'), 'utf8');
const nobody = 'nobody signed in';

type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: { getFields(): Record<string, Field> } | null | undefined) =>
  Object.values(type?.getFields() ?? {});

/** Whose door opens, by field, as the document has it. */
function documented(): Map<string, Set<string>> {
  const lines = document.split('\n').filter((line) => line.startsWith('|'));
  const cellsOf = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const matrix = new Map<string, Set<string>>();
  let head: string[] = [];
  for (const line of lines) {
    const [first = '', ...cells] = cellsOf(line);
    if (/^(mutation|query|subscription)$/.test(first)) head = cells;
    const field = /^`(\w+)`$/.exec(first)?.[1];
    if (field) matrix.set(field, new Set(head.filter((_, index) => cells[index] === '●')));
  }
  return matrix;
}

jest.setTimeout(120_000);

describe('Every role at every door', () => {
  const matrix = documented();
  const who = [nobody, ...roles.map((role) => role.replaceAll('_', ' '))];
  let community: ApiCommunity;

  beforeAll(async () => {
    community = await ApiCommunity.make({ secretKey: 'a'.repeat(64), developmentMessages: true });
    await community.members({ R1: 'H1', R2: 'H1' });
    await community.merchant('M01');
    for (const role of roles) {
      const merchantNo = /^cashier|owner/.test(role) ? 'M01' : undefined;
      const memberNo = /resident|volunteer/.test(role) ? 'R1' : undefined;
      await community.people({ login: role.replaceAll('_', '-'), roles: [role], merchantNo, memberNo });
    }
  });
  afterAll(() => community?.close());

  const loginOf = (name: string) => name.replaceAll(' ', '-');
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
  /** Whether the door let somebody in: a refusal is an answer from behind it, unless it says that the door is shut. */
  const opens = (body: string) => !/"code":"NOT_(PERMITTED|SIGNED_IN)"/.test(errorsIn(body));

  it('the document names every field of the schema, and no other', () => {
    const types = [schema.getMutationType(), schema.getQueryType(), schema.getSubscriptionType()];
    const names = types.flatMap((type) => fieldsOf(type).map(({ name }) => name));
    expect([...matrix.keys()].sort()).toEqual([...new Set(names)].sort());
  });

  const asked = [
    ...fieldsOf(schema.getMutationType()).map((field) => ['mutation', field.name, field] as const),
    ...fieldsOf(schema.getQueryType()).map((field) => ['query', field.name, field] as const),
  ].filter(([, name]) => name !== 'signOut'); // it would end the session that tries it

  it.each(asked)('%s %s', async (kind, name, field) => {
    const entered: string[] = [];
    for (const one of who) {
      const variables = honestVariables(
        field.args.filter(({ type }) => isNonNullType(type)),
        plausible(),
      );
      const { status, body } = await community.raw(loginOf(one), operationText(kind, field), variables);
      expect([one, status < 500]).toEqual([one, true]);
      if (opens(body)) entered.push(one);
    }
    expect(entered.sort()).toEqual([...(matrix.get(name) ?? [])].sort());
  });

  it.each(fieldsOf(schema.getSubscriptionType()).map((field) => [field.name, field] as const))(
    'subscription %s',
    async (name, field) => {
      const entered: string[] = [];
      for (const one of who) if (await hears(one, field)) entered.push(one);
      expect(entered.sort()).toEqual([...(matrix.get(name) ?? [])].sort());
    },
  );

  /** Whether a subscription stands, by its first word: what is listened to says so at once or says why not. */
  async function hears(one: string, field: Field): Promise<boolean> {
    const token = community.tokenOf(loginOf(one));
    const client = createClient({
      url: community.address.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: token ? { authorization: `Bearer ${token}` } : {},
    });
    try {
      const query = operationText('subscription', field);
      const variables = honestVariables(
        field.args.filter(({ type }) => isNonNullType(type)),
        plausible(),
      ) as Record<string, unknown>;
      for await (const answer of client.iterate({ query, variables })) return !answer.errors;
      return true;
    } catch (error) {
      const { code } = error as { code?: number }; // of a connection that was closed because nobody is signed in
      expect(code === undefined ? JSON.stringify(error) : code).toEqual(
        code === undefined ? expect.stringMatching(/NOT_(PERMITTED|SIGNED_IN)/) : 4403,
      );
      return false;
    } finally {
      await client.dispose();
    }
  }
});

/** The errors of an answer, apart from its data: a refusal of a use case is no shut door. */
function errorsIn(body: string): string {
  const { errors } = JSON.parse(body) as { errors?: unknown };
  return JSON.stringify(errors ?? []);
}
