import { RegisterDevice } from '@youhui/community';
import { RegisterPerson } from '@youhui/identity';
import { systemClock } from '@youhui/kernel';
import type { Phone } from '../../support/phone-code';
import { accepted, type TestCommunity } from '../../support/test-community';
import type { BenchRun } from '../bench-run';
import { communityOfShoppers, memberNo } from '../checkouts/sales';
import { profileOf } from '../profile/profile';
import { quantile, type Aim } from '../result';
import { against, inTurns } from '../side-by-side';
import { HttpConnection } from './http-connection';
import type { Load, LoadReport } from './load';
import { BenchApi, callApiFromOutside } from './processes';
import type { Work } from './work';

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
  const call = (work: Work, load: Load, phones: readonly Phone[] = []) =>
    callApiFromOutside({ address: api.address, tokens, size, work, phones, load, seed: (seed += 1) });
  const busy = (name: string, work: Work) => ({
    name,
    run: async (seconds: number) => {
      const report = await call(work, { kind: 'closed', connections: callers, seconds });
      return report.done / report.seconds;
    },
  });
  const [checkouts, nothing] = await inTurns(
    [busy('`completeCheckout`', 'completeCheckout'), busy('`returnTrue`', 'returnTrue')],
    options,
    () => services.asOwner('analyze'),
  );
  if (!checkouts || !nothing) throw new Error('A figure is missing');
  run.lines.push(against('checkout through GraphQL over HTTP', checkouts, nothing, { atLeast: 0.5 }));

  const phones = await phonesOf(community);
  const measurings = 2 * rounds;
  let measuring = 0;
  const latencyLines = async (when: string, load: Load, mostMs: number) => {
    const reports: LoadReport[] = [];
    for (let round = 0; round < rounds; round += 1, measuring += 1)
      reports.push(
        await call(
          'scan',
          load,
          phones.filter((_, no) => no % measurings === measuring),
        ),
      );
    const line = (what: string, operation: string, percent: number, aim?: Aim) => {
      const figures = reports.map(({ latencies }) => quantile(latencies[operation] ?? [], percent / 100));
      const ours = { name: `\`${operation}\``, unit: 'ms', rounds: figures };
      run.lines.push({ what: `${what} ${when}, p${percent}`, ours, aim });
    };
    line('a scan', 'openQuote', 50);
    line('a scan', 'openQuote', 99);
    line('its checkout', 'completeQuote', 50);
    line('its checkout', 'completeQuote', 99, { atMost: mostMs });
  };
  await latencyLines(`at ${perSecond}/s`, { kind: 'open', perSecond, seconds }, 50);
  await latencyLines('when idle', { kind: 'closed', connections: 1, seconds }, 15);

  if (options.profile) {
    const counted = await services.countAnew();
    const watched = await api.watch();
    const { done } = await call('completeCheckout', { kind: 'closed', connections: callers, seconds });
    const times = await watched();
    run.profiles.push(profileOf('checkout through GraphQL over HTTP', done, times, await counted()));
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

/** Five phones of every member: a phone has one code each half minute, and scans come faster. */
async function phonesOf(community: TestCommunity): Promise<Phone[]> {
  const register = new RegisterDevice(community.database, '77');
  const phones: Phone[] = [];
  for (let phone = 1; phone <= 5; phone += 1) {
    const one = (_: unknown, no: number) =>
      register.execute(community.as({ memberNo: memberNo(no) }), { name: `phone ${phone}` });
    phones.push(...(await Promise.all(Array.from({ length: size.members }, one))).map(accepted));
  }
  return phones;
}
