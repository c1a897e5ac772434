import { RegisterPerson } from '@youhui/identity';
import { systemClock } from '@youhui/kernel';
import { ApiProcess } from '../support/api-process';
import { faultsInBooks } from '../support/books-hold';
import { accepted, nextId, TestCommunity } from '../support/test-community';

jest.setTimeout(120_000);

const password = 'long enough to be safe';
const clientsOfEach = 64;
const checkout = `mutation ($input: CompleteCheckoutInput!) {
  completeCheckout(input: $input) { __typename ... on Refusal { code } ... on Checkout { checkoutId memberPointsAfter } }
}`;

interface Answer {
  completeCheckout: { __typename: string; code?: string; memberPointsAfter?: number };
}

describe('two API processes, through GraphQL', () => {
  let community: TestCommunity;
  let processes: ApiProcess[];
  let token: string;

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string, { max_redeem_points_per_day: null });
    accepted(await community.use.merchant('M01'));
    await community.memberWithPoints('R1', 70);
    const desk = { login: 'desk', displayName: '服务台', roles: ['social_worker'], merchantNo: 'M01', password };
    accepted(await new RegisterPerson(community.database, systemClock).execute(community.as(), desk));
    processes = await Promise.all([ApiProcess.start(), ApiProcess.start()]);
    const session = await processes[0]!.send<{ signIn: { token: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { token } } }',
      { input: { communityCode: community.code, login: 'desk', password } },
    );
    token = session.signIn.token;
  });

  afterAll(async () => {
    await Promise.all((processes ?? []).map((api) => api.stop()));
    await community.close();
  });

  const sell = async (api: ApiProcess, commandId = nextId(), redeemPoints = 1) => {
    const input = { commandId, merchantNo: 'M01', memberNo: 'R1', billFen: 400, redeemPoints, channel: 'scan' };
    return (await api.send<Answer>(checkout, { input }, token)).completeCheckout;
  };

  it('do a command sent to both, five times at once, only once', async () => {
    const id = nextId();
    const answers = await Promise.all([0, 1, 0, 1, 0].map((n) => sell(processes[n]!, id, 20)));
    expect(answers).toEqual(Array(5).fill({ __typename: 'Checkout', checkoutId: id, memberPointsAfter: 50 }));
  });

  it('let exactly as many of 1,000 racers have the last points as there are points', async () => {
    const codes: string[] = [];
    // Each process has 64 clients, who ask again as soon as they are answered, until 500 have been served.
    const clients = processes.flatMap((api) => {
      let left = 500;
      return Array.from({ length: clientsOfEach }, async () => {
        while (left-- > 0) {
          const answer = await sell(api);
          codes.push(answer.code ?? answer.__typename);
        }
      });
    });
    await Promise.all(clients);
    expect(codes).toHaveLength(1000);
    expect(codes.filter((code) => code === 'Checkout')).toHaveLength(50);
    expect(codes.filter((code) => code === 'INSUFFICIENT_POINTS')).toHaveLength(950);
    expect(await community.number(`select balance from ledger_balance where account = 'wallet:R1'`)).toBe(0);
    expect(await community.number('select count(*) from checkout')).toBe(51);
    expect(await community.number('select deadlocks from pg_stat_database where datname = current_database()')).toBe(0);
    expect(await faultsInBooks(community)).toEqual([]);
  });
});
