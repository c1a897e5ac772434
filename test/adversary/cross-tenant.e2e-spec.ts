import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  isInputObjectType,
  isNonNullType,
} from 'graphql';
import { Database } from '@youhui/platform';
import { roles } from '@youhui/identity';
import { Client } from 'pg';
import { ApiCommunity } from '../e2e/api-community';
import { nextId } from '../support/test-community';
import { wholeOperation } from './full-selection';
import { honestVariables } from './hostile-values';
import { richBooks } from './rich-books';

const source = readFileSync(join(__dirname, '../../apps/api/schema.graphql'), 'utf8');
const schema = buildSchema(source);
type Field = GraphQLField<unknown, unknown>;
const fieldsOf = (type: { getFields(): Record<string, Field> } | null | undefined) =>
  Object.values(type?.getFields() ?? {});
/** Questions first: a shop that is registered under a number of theirs is from then on one's own. `signOut` would end the session that tries it; the others make communities. */
const operations = [
  ...fieldsOf(schema.getQueryType()).map((field) => ['query', field.name, field] as const),
  ...fieldsOf(schema.getMutationType()).map((field) => ['mutation', field.name, field] as const),
].filter(([, name]) => !['signOut', 'createCommunity', 'createSandbox'].includes(name));

/** What arguments are called whose column is called otherwise. */
const columnOf: Readonly<Record<string, string>> = {
  fromMemberNo: 'member_no',
  toMemberNo: 'member_no',
  householdNo: 'household_no',
  cycle: 'cycle',
  receiptNo: 'checkout_id',
  cashierLogin: 'login',
  account: 'account',
  after: 'checkout_id',
};
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const isId = (name: string) => /(?:No|Id)$|^(?:cycle|sequence|login|account|issuer|programme|cashierLogin)$/.test(name);

/** The names of all places in these arguments that say which row is meant. */
function idsIn(args: readonly { name: string; type: GraphQLInputType }[], seen = new Set<string>()): Set<string> {
  const names = new Set<string>();
  for (const { name, type } of args) {
    const inner = getNamedType(type);
    if (isInputObjectType(inner)) {
      if (seen.has(inner.name)) continue;
      for (const found of idsIn(Object.values(inner.getFields()), new Set([...seen, inner.name]))) names.add(found);
    } else if (isId(name) && name !== 'commandId') names.add(name);
  }
  return names;
}

jest.setTimeout(240_000);

describe('Another community’s ids, given to every operation', () => {
  let mine: ApiCommunity;
  let database: Client;
  let app: Database;
  let theirId: string;
  /** Values of every column that names rows, as they stand in the other community's tables. */
  const theirs = new Map<string, unknown[]>();
  /** Texts that only the other community has. */
  let secrets: string[] = [];
  const own = {
    memberNo: 'A-R1',
    fromMemberNo: 'A-R1',
    toMemberNo: 'A-R2',
    merchantNo: 'A-M1',
    householdNo: 'A-H1',
    issuer: 'FUND',
    programme: 'a_programme',
    tariff: 'venue_shift',
    roles: ['resident'],
    scopes: ['community:read'],
    first: 20,
    login: 'nobody-here',
    password: 'long enough to be safe',
  };
  const done = { operations: 0, attempts: 0, leaks: [] as unknown[], answered: 0 };

  const tables = async () =>
    (
      await database.query<{ name: string; column: string; type: string }>(
        `select c.table_name as name, c.column_name as column, c.data_type as type from information_schema.columns c
         join information_schema.columns f on f.table_name = c.table_name and f.table_schema = 'public' and f.column_name = 'community_id'
         where c.table_schema = 'public' and c.column_name <> 'community_id'`,
      )
    ).rows;
  const valuesOf = async (table: string, column: string, communityId: string) =>
    (
      await database.query<{ value: string | number }>(
        `select distinct "${column}" as value from ${table} where community_id = $1 and "${column}" is not null limit 500`,
        [communityId],
      )
    ).rows.map(({ value }) => value);
  /** The whole of the other community, as one line. */
  const digest = async () => {
    const lines = [];
    for (const name of new Set((await tables()).map((row) => row.name))) {
      const { rows } = await database.query<{ d: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as d from ${name} t where community_id = $1`,
        [theirId],
      );
      lines.push(`${name} ${rows[0]?.d}`);
    }
    return lines;
  };

  beforeAll(async () => {
    database = new Client({ connectionString: process.env['TEST_OWNER_URL'] as string });
    await database.connect();
    app = new Database(process.env['TEST_APP_URL'] as string, 2);
    theirId = await richBooks(app);
    await database.query(
      `insert into terminal (community_id, terminal_no, merchant_no, name, created_at, created_by) values ($1, 'T77', 'till-shop', '别家收银台', now(), 'x')`,
      [theirId],
    );
    mine = await ApiCommunity.make({ secretKey: 'a'.repeat(64), developmentMessages: true });
    await mine.members({ 'A-R1': 'A-H1', 'A-R2': 'A-H1' });
    await mine.merchant('A-M1');
    for (const role of roles)
      await mine.people({
        login: role.replaceAll('_', '-'),
        roles: [role],
        merchantNo: /cashier|owner/.test(role) ? 'A-M1' : undefined,
        memberNo: /resident|volunteer/.test(role) ? 'A-R1' : undefined,
      });
    const { rows } = await database.query<{ id: string }>('select community_id as id from community where code = $1', [
      mine.code,
    ]);
    const texts = new Set<string>();
    for (const { name, column, type } of await tables()) {
      if (!/^(text|integer|bigint|uuid)$/.test(type)) continue;
      const values = await valuesOf(name, column, theirId);
      theirs.set(column, [...(theirs.get(column) ?? []), ...values]);
      const ours = new Set(await valuesOf(name, column, rows[0]?.id ?? ''));
      if (type === 'text') for (const value of values) if (!ours.has(value)) texts.add(String(value));
    }
    secrets = [theirId, ...texts].filter(
      (text) => text.length >= 5 && !/^[a-z_]+$/.test(text) && !source.includes(text),
    );
  });
  afterAll(async () => {
    await Promise.all([mine?.close(), database?.end(), app?.close()]);
  });

  it('are many, and the other community has something to tell', () => {
    expect(secrets.length).toBeGreaterThan(200);
    for (const column of ['member_no', 'merchant_no', 'checkout_id', 'service_id', 'terminal_no', 'quote_id'])
      expect([column, (theirs.get(column) ?? []).length > 0]).toEqual([column, true]);
  });

  /** Up to three of the other community's own values for a place; any of its ids where nothing is called so. */
  const strangersFor = (name: string): unknown[] => {
    const column = columnOf[name] ?? snake(name);
    const fitting = theirs.get(column) ?? theirs.get(`${column}_id`) ?? theirs.get('checkout_id') ?? [];
    const step = Math.max(1, Math.floor(fitting.length / 3));
    return [fitting[0], fitting[step], fitting.at(-1)].filter((value) => value !== undefined);
  };

  it.each(operations)('%s %s tells and does nothing of it', async (kind, name, field) => {
    const text = wholeOperation(kind, field);
    const required = field.args.filter(({ type }) => isNonNullType(type) || idsIn([{ name: '', type }]).size > 0);
    const ids = [...idsIn(field.args)];
    const orders: Record<string, unknown>[] = ids.flatMap((id) => strangersFor(id).map((value) => ({ [id]: value })));
    if (ids.length > 1) orders.push(Object.fromEntries(ids.map((id) => [id, strangersFor(id)[0]])));
    if (ids.length === 0) orders.push({}); // no id to give: what it tells of its own accord is looked at all the same
    const before = await digest();
    for (const order of orders)
      for (const role of roles) {
        const plausible = { ...own, ...order, commandId: nextId() };
        const variables = { ...honestVariables(required, plausible), ...pickArgs(field, order) };
        const { status, body } = await mine.raw(role.replaceAll('_', '-'), text, variables);
        done.attempts += 1;
        if (!/"code":"NOT_(PERMITTED|SIGNED_IN)"|GRAPHQL_VALIDATION_FAILED/.test(body)) done.answered += 1;
        const sent = JSON.stringify(variables);
        const told = secrets.filter((secret) => body.includes(secret) && !sent.includes(secret));
        if (told.length > 0) done.leaks.push({ name, role, order, told: told.slice(0, 5) });
        expect([name, order, status < 500, /GRAPHQL_VALIDATION_FAILED|INTERNAL_SERVER_ERROR/.exec(body)?.[0]]).toEqual([
          name,
          order,
          true,
          undefined,
        ]);
      }
    expect(done.leaks).toEqual([]);
    expect(await digest()).toEqual(before);
    done.operations += 1;
  });

  it('in all: nothing told, nothing changed', () => {
    process.stderr.write(
      `across communities: ${done.operations} operations, ${roles.length} roles, ${done.attempts} attempts with ids of another community (${done.answered} let in at the door), ${secrets.length} texts looked for, ${done.leaks.length} told, 0 rows changed\n`,
    );
    expect(done.operations).toBe(operations.length);
    expect(done.attempts).toBeGreaterThan(2000);
  });
});

/** Arguments that may be left out and are ids themselves: given here. */
function pickArgs(field: Field, order: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(field.args.filter(({ name }) => name in order).map(({ name }) => [name, order[name]]));
}
