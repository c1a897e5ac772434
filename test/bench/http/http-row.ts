import { RegisterPerson } from '@youhui/identity';
import { systemClock } from '@youhui/kernel';
import { accepted, type TestCommunity } from '../../support/test-community';
import type { BenchRun } from '../bench-run';
import { communityOfShoppers } from '../checkouts/sales';
import { profileOf } from '../profile/profile';
import { quantile, type Measured } from '../result';
import { against, inTurns } from '../side-by-side';
import { HttpConnection } from './http-connection';
import type { Load, LoadOrder } from './load';
import { BenchApi, callApiFromOutside } from './processes';

const size = { merchants: 20, members: 1000 };
const password = 'long enough to be safe';
const perSecond = 100;

/** The whole way of a sale: API process, session, guards, plugins, PostgreSQL, Redis; beside a mutation that does nothing. */
export async function httpRow(run: BenchRun): Promise<void> {
  const { services, undo, options } = run;
  const { callers, rounds, seconds } = options;
  const community = await communityOfShoppers(services.appUrl, size);
  undo.push(() => community.close());
  const api = await BenchApi.start(services);
  undo.push(() => api.stop());
  const tokens = await sellers(community, api.address);
  let seed = 0;
  const call = (operation: LoadOrder['operation'], load: Load) =>
    callApiFromOutside({ address: api.address, tokens, size, operation, load, seed: (seed += 1) });
  const busy = (name: string, operation: LoadOrder['operation']) => ({
    name,
    run: async (seconds: number) => {
      const report = await call(operation, { kind: 'closed', connections: callers, seconds });
      return report.answered / report.seconds;
    },
  });
  const [checkouts, nothing] = await inTurns(
    [busy('`completeCheckout`', 'completeCheckout'), busy('`returnTrue`', 'returnTrue')],
    options,
    () => services.asOwner('analyze'),
  );
  if (!checkouts || !nothing) throw new Error('A figure is missing');
  run.lines.push(against('checkout through GraphQL over HTTP', checkouts, nothing, { atLeast: 0.5 }));

  const latencyLines = async (what: string, name: string, load: Load, mostMs: number) => {
    const reports: (readonly number[])[] = [];
    for (let round = 0; round < rounds; round += 1) reports.push((await call('completeCheckout', load)).latencies);
    const at = (share: number, of: string): Measured => ({
      name: `${name}, ${of}`,
      unit: 'ms',
      rounds: reports.map((latencies) => quantile(latencies, share)),
    });
    run.lines.push({ what: `${what}, p50`, ours: at(0.5, 'p50') });
    run.lines.push({ what: `${what}, p99`, ours: at(0.99, 'p99'), aim: { atMost: mostMs } });
  };
  await latencyLines(`latency at ${perSecond}/s`, 'open loop', { kind: 'open', perSecond, seconds }, 50);
  await latencyLines('latency when idle', 'one at a time', { kind: 'closed', connections: 1, seconds }, 15);

  if (options.profile) {
    const counted = await services.countAnew();
    const watched = await api.watch();
    const { answered } = await call('completeCheckout', { kind: 'closed', connections: callers, seconds });
    const times = await watched();
    run.profiles.push(profileOf('checkout through GraphQL over HTTP', answered, times, await counted()));
  }
  await run.prove('checkout over HTTP', community);
}

/** The sessions of one person a shop, who may sell by member number as well as at a till. */
async function sellers(community: TestCommunity, address: string): Promise<string[]> {
  const register = new RegisterPerson(community.database, systemClock);
  const connection = await HttpConnection.open(address);
  const tokens: string[] = [];
  for (let no = 1; no <= size.merchants; no += 1) {
    const login = `seller-${no}`;
    const roles = ['cashier', 'social_worker'];
    const merchantNo = `M${String(no).padStart(2, '0')}`;
    accepted(await register.execute(community.as(), { login, password, displayName: login, roles, merchantNo }));
    const query = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { token } } }`;
    const variables = { input: { communityCode: community.code, login, password } };
    const answer = await connection.post('/graphql', '', JSON.stringify({ query, variables }));
    const token = /"token":"([^"]+)"/.exec(answer)?.[1];
    if (!token) throw new Error(`A seller could not sign in: ${answer}`);
    tokens.push(token);
  }
  connection.close();
  return tokens;
}
