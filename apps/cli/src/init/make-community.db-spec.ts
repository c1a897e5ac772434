import { randomBytes } from 'node:crypto';
import { Database } from '@youhui/platform';
import { useCasesOn, type UseCases } from '../use-cases';
import { isFaulty, readInitPlan, type InitDraft, type InitPlan } from './init-plan';
import { makeCommunity } from './make-community';

let database: Database;
let useCases: UseCases;

beforeAll(() => {
  database = new Database(process.env['TEST_APP_URL'] as string, 2);
  useCases = useCasesOn(database, () => undefined);
});
afterAll(() => database.close());

function planOf(code: string, more: InitDraft = {}): InitPlan {
  const plan = readInitPlan(
    {
      code,
      name: '幸福社区',
      opening_fen: { redemption_reserve: 5_000_000, care: 120_050 },
      administrator: { login: 'zhang', display_name: '张三', password: 'long enough' },
      accountant: { login: 'li', display_name: '李四', password: 'long enough' },
      ...more,
    },
    'P-1',
  );
  if (isFaulty(plan)) throw new Error(JSON.stringify(plan));
  return plan;
}

const someCode = () => `i${randomBytes(8).toString('hex')}`;
const make = (plan: InitPlan, whenOpened = () => undefined as void) =>
  makeCommunity(database, useCases, plan, whenOpened);
const leftIn = async (communityId: string) =>
  Object.fromEntries((await useCases.funds.purposes(communityId)).map(({ purpose, leftFen }) => [purpose, leftFen]));

describe('making a community', () => {
  it('goes on where it was interrupted, once', async () => {
    const plan = planOf(someCode());
    const died = new Error('the computer went off');
    const interrupted = make(plan, () => {
      throw died;
    });
    await expect(interrupted).rejects.toBe(died);

    const { communityId, outcome } = await make(plan);
    expect(outcome).toBe('completed');
    expect(await leftIn(communityId)).toMatchObject({ redemption_reserve: 5_000_000, care: 120_050, renewal: 0 });
    expect((await useCases.communities.community(communityId))?.importing).toBe(false);
    expect(await useCases.verifyBooks.execute(communityId)).toBeUndefined();

    expect(await make(plan)).toMatchObject({ communityId, outcome: 'before' });
    expect(await leftIn(communityId)).toMatchObject({ redemption_reserve: 5_000_000, care: 120_050 });
  });

  it('does not go on with other content', async () => {
    const half = planOf(someCode());
    const created = await useCases.openWithPeople(half.community, [half.administrator, half.accountant]);
    const { communityId } = created as { communityId: string };
    const system = { communityId, actor: { name: 'person:zhang', permissions: new Set<never>() } };
    await useCases.importPast.begin({ ...system, at: new Date(), requestId: 'test' }, { digest: 'another past' });
    await expect(make(half)).rejects.toThrow(/begun with other content/);
    expect(await leftIn(communityId)).toMatchObject({ redemption_reserve: 0, care: 0 });
  });

  it('records the opening balances in the accountant’s name', async () => {
    const { communityId } = await make(planOf(someCode()));
    const actors = await database.inCommunity(communityId, (tx) =>
      tx.query(`select kind, actor from ledger_command where community_id = $1 order by command_no`, [communityId]),
    );
    expect(actors).toEqual([
      { kind: 'begin_import', actor: 'person:zhang' },
      { kind: 'fund_income', actor: 'person:li' },
      { kind: 'fund_income', actor: 'person:li' },
      { kind: 'finish_import', actor: 'person:zhang' },
    ]);
  });
});
