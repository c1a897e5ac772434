import { Client, escapeLiteral } from 'pg';
import { CheckoutQueries, CustomerQueries } from '@youhui/checkout';
import { StatementQueries, type CycleRow, type StatementFilter } from '@youhui/clearing';
import { CommunityQueries } from '@youhui/community';
import { JournalQueries, LedgerQueries, LotQueries } from '@youhui/ledger';
import type { Database, Statement, Tx } from '@youhui/platform';
import { VolunteeringQueries } from '@youhui/volunteering';
import { TestCommunity } from '../support/test-community';

const journals = Number(process.env['LIST_PLANS_JOURNALS'] ?? 20_000);
const mostRows = 3000;
const line = 21;

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly Plan[];
}

let community: TestCommunity;
let looked: { rows: number; nodes: string[]; ms: number };

type Value = string | number | boolean | Date | null | undefined | readonly unknown[];

const literal = (value: Value): string =>
  value === null || value === undefined
    ? 'null'
    : Array.isArray(value)
      ? escapeLiteral(`{${value.map((one) => JSON.stringify(one)).join(',')}}`)
      : escapeLiteral(value instanceof Date ? value.toISOString() : String(value));

/** A database that runs each statement as it is planned once for all values, and remembers what that looked at. */
const explaining = (mode: string) => {
  const database = {
    ask: (communityId: string, { text, values }: Statement) =>
      database.inCommunity(communityId, (tx) => tx.query(text, values)),
    inCommunity: <T>(communityId: string, work: (tx: Tx) => Promise<T>) =>
      community.database.inCommunity(communityId, (tx) =>
        work({
          query: async <Row extends object>(text: string, values: readonly unknown[] = []) => {
            await tx.query(`set local plan_cache_mode = ${mode}`);
            await tx.query(`prepare looked as ${text}`);
            const [found] = await tx.query<{ 'QUERY PLAN': [{ Plan: Plan; 'Execution Time': number }] }>(
              `explain (analyze, format json) execute looked(${(values as readonly Value[]).map(literal).join(', ')})`,
            );
            await tx.query('deallocate looked');
            const [{ Plan: plan, 'Execution Time': ms }] = found!['QUERY PLAN'];
            looked = { rows: rowsLookedAt(plan), nodes: nodesOf(plan), ms };
            return tx.query<Row>(text, values);
          },
        }),
      ),
  };
  return database as unknown as Database;
};

/** Every row that was read from a table or an index, also those thrown away. */
function rowsLookedAt({ Plans = [], ...plan }: Plan): number {
  const own = / Scan$/.test(plan['Node Type']) && !/Function|CTE|Subquery/.test(plan['Node Type']);
  const rows = (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];
  return (own ? rows : 0) + Plans.reduce((sum, below) => sum + rowsLookedAt(below), 0);
}

const nodesOf = ({ Plans = [], ...plan }: Plan): string[] => [
  ...(plan['Index Name'] ? [plan['Index Name']] : []),
  ...(/Seq Scan/.test(plan['Node Type']) ? ['Seq Scan'] : []),
  ...Plans.flatMap(nodesOf),
];

beforeAll(async () => {
  community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
  const admin = new URL(process.env['TEST_OWNER_URL'] as string);
  const root = new URL(process.env['TEST_ADMIN_URL'] as string);
  root.pathname = admin.pathname;
  const client = new Client({ connectionString: root.toString() });
  await client.connect();
  const id = `'${community.communityId}'::uuid`;
  const at = `timestamptz '2026-01-01' + n * interval '1 minute'`;
  const day = `(${at})::date`;
  try {
    await client.query(`set session_replication_role = replica`); // rows without the rest of their story
    await client.query(`insert into member select ${id}, 'R' || lpad(n::text, 6, '0'), case when n % 9 = 0 then '王' else '李' end || n, case when n % 50 = 0 then 'minor' else 'adult' end,
      'H' || n / 3, n % 4 = 0, n % 300 = 0, 0, now() from generate_series(1, ${journals} / 20) n`);
    await client.query(
      `insert into merchant select ${id}, 'S' || n, n, 'S' || n, 'x', 8000, 1000, 100, false, now() from generate_series(1, 50) n`,
    );
    await client.query(`insert into ledger_journal select ${id}, n, case when n = 7 then 'cut' when n % 40 = 0 then 'refund' else 'checkout' end, 'j' || n, case when n = 9 then 'person:rare' else 'person:till' || n % 20 end,
      'P', 'r', ${at}, now(), n, null from generate_series(1, ${journals}) n`);
    await client.query(`insert into ledger_entry select ${id}, n, e, case e when 0 then 'wallet:R' || lpad((1 + n % (${journals} / 20))::text, 6, '0') else 'issuer:' || case when n % 2 = 0 then 'FUND' else 'S' || 1 + n % 50 end end,
      'POINTS', case e when 0 then -1 else 1 end, 0, n from generate_series(1, ${journals}) n cross join generate_series(0, 1) e`);
    await client.query(`insert into checkout select ${id}, 'j' || n, n, n, 'S' || case when n % 1000 = 0 then 50 else 1 + n % 20 end, 'R' || lpad((1 + n % (${journals} / 20))::text, 6, '0'), 100, 1, 0, null, case when n % 2 = 0 then '[]' else '[{"issuer":"FUND","points":1}]' end::jsonb, '{"faceValueFen":10,"settlementBps":8000,"interchangeBps":9000}', 'scan', 'x',
      ${at}, ${day}, 0, case when n % 40 = 0 then 1 else 0 end, 0, 0 from generate_series(1, ${journals}) n`);
    await client.query(
      `insert into ledger_command select ${id}, 'j' || n, n, 'checkout', '', '{}', '{}', n, 'x', ${at}, now() from generate_series(1, ${journals}) n`,
    );
    await client.query(
      `insert into refund select ${id}, 'f' || n, 'j' || n, n, 1, 0, 0, ${at} from generate_series(40, ${journals}, 40) n`,
    );
    await client.query(`insert into obligation select ${id}, n, case when n % 5 = 0 then 'S' || 1 + n % 20 when n % 3 = 0 then 'S' || 1 + n % 50 else 'FUND' end, 'S' || 1 + n % 20,
      case when n % 41 = 0 then -1 else 1 end, 10, 9, 1, 0 from generate_series(1, ${journals}) n`);
    await client.query(`insert into service_record select ${id}, 'v' || n, n, 'R' || lpad((1 + n % (${journals} / 20))::text, 6, '0'), case when n % 1000 = 0 then 'rare' else 'care' end, '{}', 60, 'attested', ${day},
      case when n % 500 = 0 then 'submitted' when n % 50 = 0 then 'rejected' else 'approved' end, 'x', '{}', 'P', 1, 'none', n from generate_series(1, ${journals}) n`);
    await client.query(`insert into ledger_lot select ${id}, n, case when n % 2 = 0 then 'care_pool' else 'wallet:R' || lpad((1 + n % (${journals} / 20))::text, 6, '0') end, case when n % 1000 = 0 then 'S7' else 'FUND' end,
      ${day}, n % 3, 'P', 1 from generate_series(1, ${journals}) n`);
    await client.query('analyze');
  } finally {
    await client.end();
  }
});

afterAll(() => community.close());

type Ask = (database: Database, id: string) => Promise<unknown>;
const latest = new Date('9999-01-01');
const newest = { day: '9999-12-31', number: Number.MAX_SAFE_INTEGER };
const oldest = { day: '0001-01-01', number: 0 };
const ever = { fromDay: '0001-01-01', toDay: '9999-12-31', refundedOnly: false };
const someDays = { fromDay: '2026-01-03', toDay: '2026-01-04' };
const byTime =
  (by: 'kind' | 'actor' | undefined, value?: string, from = '1900-01-01', until = latest): Ask =>
  (database, id) =>
    new JournalQueries(database).byTime(id, { by, value, from: new Date(from) }, { at: until, sequence: 0 }, line);
const touching =
  (...accounts: string[]): Ask =>
  (database, id) =>
    new JournalQueries(database).touching(
      id,
      accounts,
      accounts.map(() => Number.MAX_SAFE_INTEGER),
      line,
    );
const checkouts =
  (filter: object): Ask =>
  (database, id) =>
    new CheckoutQueries(database).checkoutPage(id, { ...ever, ...filter }, newest, line);
const wholeJournal = { cycle: 'all', ordinal: 1, firstSequence: 1, lastSequence: null } as CycleRow;
const statement =
  (merchantNo: string, filter: StatementFilter = {}): Ask =>
  (database, id) =>
    new StatementQueries(database).lines(
      id,
      merchantNo,
      wholeJournal,
      filter,
      { sequence: Number.MAX_SAFE_INTEGER, issuer: '' },
      line,
    );
const services =
  (filter: object): Ask =>
  (database, id) =>
    new VolunteeringQueries(database).serviceRecordPage(id, { ...ever, ...filter }, newest, line);
const members =
  (filter: object): Ask =>
  (database, id) =>
    new CommunityQueries(database).memberPage(id, { search: '', ...filter }, '', line);
const lots =
  (filter: object): Ask =>
  (database, id) =>
    new LotQueries(database).page(id, { holder: 'care_pool', emptied: false, ...filter }, oldest, line);

describe.each(['force_custom_plan', 'force_generic_plan'])('The first page of a large community (%s)', (mode) => {
  it.each<[string, Ask]>([
    ['journals', (database, id) => new LedgerQueries(database).journalPage(id, Number.MAX_SAFE_INTEGER, line)],
    ['journals of some days', byTime(undefined, undefined, '2026-01-03', new Date('2026-01-04'))],
    ['journals of a common kind', byTime('kind', 'checkout')],
    ['journals of a rare kind', byTime('kind', 'cut')],
    ['journals of a kind nobody uses', byTime('kind', 'none')],
    ['journals of a rare kind on days without any', byTime('kind', 'cut', '2026-01-05')],
    ['journals of an actor', byTime('actor', 'person:till3')],
    ['journals of an actor who did one thing', byTime('actor', 'person:rare')],
    ['journals of one command', (database, id) => new JournalQueries(database).ofCommand(id, 'j77')],
    ['journals of a member', touching('wallet:R000007')],
    ['journals of a shop', touching('issuer:S2', 'clearing:S2')],
    ['journals of the busiest account', touching('issuer:FUND')],
    [
      'entries of the busiest account',
      (database, id) => new LedgerQueries(database).history(id, 'issuer:FUND', Number.MAX_SAFE_INTEGER, line),
    ],
    ['checkouts', checkouts({})],
    ['checkouts of some days', checkouts(someDays)],
    ['checkouts of a shop', checkouts({ merchantNo: 'S50' })],
    ['checkouts of a shop on some days', checkouts({ merchantNo: 'S3', ...someDays })],
    ['checkouts of a member', checkouts({ memberNo: 'R000007' })],
    ['checkouts of a member at a shop', checkouts({ memberNo: 'R000007', merchantNo: 'S50' })],
    ['checkouts taken back', checkouts({ refundedOnly: true })],
    ['checkouts of a shop taken back', checkouts({ refundedOnly: true, merchantNo: 'S50' })],
    [
      'refunds of a checkout',
      (database, id) => new CheckoutQueries(database).refunds(id, 'j80', { at: latest, refundId: '' }, line),
    ],
    ['the checkout of a receipt', (database, id) => new CheckoutQueries(database).checkoutRecordedAs(id, 77)],
    ['lines of a shop’s statement', statement('S3')],
    ['lines of what a shop took', statement('S3', { role: 'accepted' })],
    ['lines of a shop’s points used elsewhere', statement('S44', { role: 'used_elsewhere' })],
    ['refunds on a shop’s statement', statement('S1', { kind: 'refund' })],
    ['refunds of what a shop took', statement('S1', { role: 'accepted', kind: 'refund' })],
    ['refunds of a shop’s points used elsewhere', statement('S41', { role: 'used_elsewhere', kind: 'refund' })],
    [
      'customers of a shop on some days',
      (database, id) => new CustomerQueries(database).byOthersPoints(id, 'S3', someDays.fromDay, someDays.toDay),
    ],
    ['services', services({})],
    ['services of a rare status', services({ status: 'submitted' })],
    ['services of a rare programme', services({ programme: 'rare' })],
    ['services of a programme and a status that do not meet', services({ programme: 'rare', status: 'approved' })],
    ['services of a member', services({ memberNo: 'R000007', status: 'rejected' })],
    ['services of some days', services(someDays)],
    ['members', members({})],
    ['members by number', members({ search: 'r0000' })],
    ['members by name', members({ search: '王9' })],
    ['members of a household', members({ householdNo: 'H7' })],
    ['members of rare traits', members({ frozen: true, category: 'minor', volunteer: true })],
    ['members of traits nobody has', members({ category: 'elder_card' })],
    ['lots of the care pool', lots({})],
    ['lots of the care pool by a rare issuer', lots({ issuer: 'S7' })],
    ['lots of the care pool by an issuer, expiring', lots({ issuer: 'S7', expiringBefore: '2026-01-01' })],
    ['lots of a wallet, emptied ones too', lots({ holder: 'wallet:R000007', emptied: true })],
  ])('of %s looks at little more than it shows', async (name, ask) => {
    await ask(explaining(mode), community.communityId);
    if (process.env['LIST_PLANS_JOURNALS'])
      process.stderr.write(
        `PLAN ${mode} | ${name} | ${looked.rows} rows | ${looked.ms.toFixed(2)} ms | ${[...new Set(looked.nodes)].join(', ')}\n`,
      );
    expect({ name, rows: looked.rows, fits: looked.rows <= mostRows }).toMatchObject({ fits: true });
  });
});
