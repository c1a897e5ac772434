import { randomBytes } from 'node:crypto';
import { Client, Pool } from 'pg';
import { TestCommunity } from '../../../test/support/test-community';
import { Database, isConnectionLoss, type Statement } from './database';

const reasonOf = (asked: Promise<unknown>) =>
  asked.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('a connection that is not to be had now', () => {
  it('because all of a program are in use, counts as lost: nothing was sent', async () => {
    const pool = new Pool({ connectionString: process.env['TEST_APP_URL'], max: 1, connectionTimeoutMillis: 2_000 });
    const held = await pool.connect();
    const reason = await reasonOf(pool.connect());
    held.release();
    await pool.end();
    expect(isConnectionLoss(reason)).toBe(true);
  });

  it('because the server has given out all it has, counts as lost: nothing was sent', async () => {
    const role = `crowded_${randomBytes(4).toString('hex')}`;
    const admin = new Client({ connectionString: process.env['TEST_ADMIN_URL'] });
    await admin.connect();
    await admin.query(`create role ${role} login password 'p' connection limit 0`);
    try {
      const url = new URL(process.env['TEST_ADMIN_URL'] as string);
      Object.assign(url, { username: role, password: 'p' });
      const reason = await reasonOf(new Client({ connectionString: url.toString() }).connect());
      expect(reason).toMatchObject({ code: '53300' });
      expect(isConnectionLoss(reason)).toBe(true);
    } finally {
      await admin.query(`drop role ${role}`);
      await admin.end();
    }
  });

  it('is told from a statement that the server refused', () => {
    expect(isConnectionLoss(Object.assign(new Error('duplicate key value'), { code: '23505' }))).toBe(false);
  });
});

describe('a transaction whose commit leaves with its last statements', () => {
  let community: TestCommunity;
  beforeEach(async () => (community = await TestCommunity.make(process.env['TEST_APP_URL'] as string)));
  afterEach(() => community.close());

  const household = (no: string): Statement => ({
    text: 'insert into household (community_id, household_no, created_at) values ($1, $2, now()) returning household_no as no',
    values: [community.communityId, no],
  });
  const broken: Statement = { text: 'select 1 / $1::int', values: [0] };
  const households = async () =>
    (await community.rows<{ no: string }>('select household_no as no from household order by 1')).map(({ no }) => no);

  it('keeps what it wrote, and gives the rows of each', async () => {
    const answers = await community.database.inCommunity(community.communityId, (tx) =>
      tx.last([household('H1'), household('H2')]),
    );
    expect(answers).toEqual([[{ no: 'H1' }], [{ no: 'H2' }]]);
    expect(await households()).toEqual(['H1', 'H2']);
  });

  it.each([
    ['the last', [household, () => broken]],
    ['one before', [() => broken, household]],
  ])('keeps nothing when %s of them fails', async (_, statements) => {
    const asked = community.database.inCommunity(community.communityId, (tx) =>
      tx.last(statements.map((make) => make('H1'))),
    );
    await expect(asked).rejects.toMatchObject({ code: '22012' });
    expect(await households()).toEqual([]);
  });

  it('keeps nothing when a statement fails that nobody waits for', async () => {
    const asked = community.database.inCommunity(community.communityId, async (tx) => {
      tx.query(broken.text, broken.values).catch(() => undefined);
      await tx.last([]);
    });
    await expect(asked).rejects.toThrow('A statement before the commit failed');
    expect(await households()).toEqual([]);
  });

  it('is asked nothing afterwards', async () => {
    const asked = community.database.inCommunity(community.communityId, async (tx) => {
      await tx.last([household('H1')]);
      const { text, values } = household('H2');
      await tx.query(text, values);
    });
    await expect(asked).rejects.toThrow('had its last statement');
    expect(await households()).toEqual(['H1']);
  });
});

describe('the plans of statements', () => {
  let community: TestCommunity;
  beforeEach(async () => (community = await TestCommunity.make(process.env['TEST_APP_URL'] as string)));
  afterEach(() => community.close());

  it('are kept where that was asked for, and the transaction after it is not bound to that', async () => {
    const text = 'select household_no from household where community_id = $1 and household_no = any($2::text[])';
    const database = new Database(process.env['TEST_APP_URL'] as string, 1);
    const timesPlanned = () =>
      database.ask(community.communityId, {
        text: 'select generic_plans as kept, custom_plans as fitted from pg_prepared_statements where statement = $1',
        values: [text],
      });
    try {
      for (let run = 0; run < 3; run += 1)
        await database.ask(community.communityId, { text, values: [community.communityId, [String(run)]] }, 'kept');
      expect(await timesPlanned()).toEqual([{ kept: 3, fitted: 0 }]);
      await database.ask(community.communityId, { text, values: [community.communityId, ['3']] });
      expect(await timesPlanned()).toEqual([{ kept: 3, fitted: 1 }]);
    } finally {
      await database.close();
    }
  });
});
