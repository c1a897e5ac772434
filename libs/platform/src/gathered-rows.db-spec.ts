import { TestCommunity } from '../../../test/support/test-community';
import { GatheredRows } from './gathered-rows';

interface Doubled {
  readonly n: number;
  readonly twice: number;
}

describe('rows that are asked for together', () => {
  let community: TestCommunity;
  let statements: number[];
  let reads: GatheredRows<Doubled>;
  const one = (n: number) => reads.one(community.communityId, String(n));

  beforeEach(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    statements = [];
    reads = new GatheredRows<Doubled>(
      community.database,
      (_, keys) => {
        statements.push(keys.length);
        return { text: `select n, n * 2 as twice from unnest($1::int[]) as n where n > 0`, values: [keys] };
      },
      ({ n }) => String(n),
    );
  });

  afterEach(() => community.close());

  it('answer everybody their own row by two statements, and nobody another’s', async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, (_, n) => one(n + 1)));
    expect(answers.map((row) => row?.twice)).toEqual(Array.from({ length: 300 }, (_, n) => (n + 1) * 2));
    expect(statements).toEqual([1, 299]);
    expect(await one(-5)).toBeUndefined();
  });

  it('never ask for more than 512 at once', async () => {
    await Promise.all(Array.from({ length: 1200 }, (_, n) => one(n + 1)));
    expect(statements).toEqual([1, 512, 512, 175]);
  });

  it('tell everybody of a failure, and go on', async () => {
    const answers = await Promise.allSettled([one(1), one(2 ** 40), one(3)]);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await one(4)).toEqual({ n: 4, twice: 8 });
  });
});
