import { randomUUID } from 'node:crypto';
import { atOnce } from './at-once';
import { Database, type Statement } from './database';

const url = process.env['TEST_OWNER_URL'] as string;
const tableName = () => `at_once_${randomUUID().replaceAll('-', '')}`;

describe('Writes sent at once', () => {
  const database = new Database(url, 2);
  const [parents, children] = [tableName(), tableName()];
  const run = (statements: readonly Statement[]) =>
    database.acrossCommunities((tx) => tx.last<{ name: string; amount: number }>(statements));
  const add = (names: string[]): Statement => ({
    text: `insert into ${parents} (name, amount) select n, $2 from unnest($1::text[]) as n`,
    values: [names, 1],
  });
  const addChild = (name: string): Statement => ({
    text: `insert into ${children} (parent) values ($1)`,
    values: [name],
  });
  const change = (name: string, amount: number): Statement => ({
    text: `update ${parents} set amount = amount + $2 where name = $1`,
    values: [name, amount],
  });
  const put = (name: string, amount: number): Statement => ({
    text: `insert into ${parents} (name, amount) values ($1, $2) on conflict (name) do update set amount = excluded.amount`,
    values: [name, amount],
  });
  const there = async () => {
    const [rows = []] = await run([
      { text: `select name, amount from ${parents} order by name collate "C"`, values: [] },
    ]);
    return rows.map(({ name, amount }) => `${name}${amount}`);
  };

  beforeAll(async () => {
    await run([
      { text: `create table ${parents} (name text primary key, amount int not null check (amount >= 0))`, values: [] },
    ]);
    await run([{ text: `create table ${children} (parent text not null references ${parents})`, values: [] }]);
  });
  beforeEach(() => run([{ text: `truncate ${parents}, ${children}`, values: [] }]));
  afterAll(async () => {
    await run([{ text: `drop table ${children}, ${parents}`, values: [] }]);
    await database.close();
  });

  it('are one statement that does what they do, with the values of each', async () => {
    await run([add(['a', 'b'])]);
    const statements = atOnce([addChild('c'), add(['c', 'd']), change('a', 4), addChild('d')]);
    expect(statements).toHaveLength(1);
    await run(statements);
    expect(await there()).toEqual(['a5', 'b1', 'c1', 'd1']);
    const again = atOnce([addChild('a'), add(['e']), change('b', 7), addChild('e')]);
    expect(again.map(({ text }) => text)).toEqual(statements.map(({ text }) => text));
    await run(again);
    expect(await there()).toEqual(['a5', 'b8', 'c1', 'd1', 'e1']);
  });

  it('do nothing at all when one of them fails', async () => {
    await expect(run(atOnce([add(['a']), addChild('nobody')]))).rejects.toMatchObject({ code: '23503' });
    await run([add(['b'])]);
    await expect(run(atOnce([add(['c']), change('b', -5)]))).rejects.toMatchObject({ code: '23514' });
    expect(await there()).toEqual(['b1']);
  });

  it.each<[string, () => Statement[], number]>([
    ['two updates of a table', () => [change('a', 1), add(['x']), change('a', 1)], 2],
    ['an update and an upsert', () => [put('a', 5), change('a', 1)], 2],
    ['three of them', () => [change('a', 1), change('a', 1), change('a', 1)], 3],
    ['a new row beside an update', () => [add(['x']), change('a', 1)], 1],
  ])('never write a row twice: %s', async (_, statements, sent) => {
    await run([add(['a'])]);
    expect(atOnce(statements())).toHaveLength(sent);
    await run(statements());
    const oneByOne = await there();
    await run([{ text: `truncate ${parents}, ${children}`, values: [] }, add(['a'])]);
    await run(atOnce(statements()));
    expect(await there()).toEqual(oneByOne);
  });

  it('are left as they are when there is one or none', () => {
    const only = add(['a']);
    expect(atOnce([only])).toEqual([only]);
    expect(atOnce([])).toEqual([]);
  });

  it('keep a bounded number of plans: combinations beyond that are sent one by one', async () => {
    const numbered = (no: number): Statement[] => [
      { text: `insert into ${parents} (name, amount) values ($1, ${no})`, values: [`n${no}`] },
      addChild(`n${no}`),
    ];
    const sent = Array.from({ length: 80 }, (_, no) => atOnce(numbered(no)).length);
    expect(sent.filter((length) => length === 1).length).toBeLessThanOrEqual(64);
    expect(sent.at(-1)).toBe(2);
    await run(atOnce(numbered(79)));
    expect(await there()).toEqual(['n7979']);
  });
});
