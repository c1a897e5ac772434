import { RegisterPerson } from '@youhui/identity';
import { systemClock } from '@youhui/kernel';
import { ApiProcess } from './api-process';
import { faultsInBooks } from './books-hold';
import { postGraphql } from './post-graphql';
import { accepted, TestCommunity } from './test-community';
import { Tills } from './tills';

/** What became of the sales that were acknowledged. All but the first are 0 and empty when nothing went wrong. */
export interface Toll {
  readonly acknowledged: number;
  /** Acknowledged, and not in the books. */
  readonly lost: number;
  /** Commands, checkouts or points moved beyond one for each acknowledged sale. */
  readonly doubled: number;
  /** Answered otherwise when asked again. */
  readonly changed: number;
  readonly violations: readonly string[];
}

export interface ShopAddresses {
  readonly appUrl: string;
  readonly redisUrl: string;
  /** Where the API finds the database, when that is not the database itself. */
  readonly apiDatabaseUrl?: string;
}

const password = 'long enough to be safe';
const plentyOfPoints = 50_000_000;
const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { token } } }';
const sell = `mutation ($input: CompleteCheckoutInput!) { completeCheckout(input: $input) {
  ... on Refusal { code } ... on Checkout { checkoutId sequence earnedPoints memberPointsAfter } } }`;

/**
 * A shop in a community of its own, whose tills sell through GraphQL at a real API process. Each sale takes one point:
 * of the fund's from one member, of another shop's from the other.
 */
export class Shop {
  readonly tills: Tills = new Tills((commandId) => this.sell(commandId));
  /** What the tills were told instead of an answer, by the code of the error, and how often. */
  readonly apologies = new Map<string, number>();
  /** How long those attempts took that were answered, in milliseconds. */
  readonly answeredMs: number[] = [];
  private token = '';

  private constructor(
    readonly community: TestCommunity,
    private readonly settings: Record<string, string>,
    private api: ApiProcess,
  ) {}

  static async open({ appUrl, redisUrl, apiDatabaseUrl = appUrl }: ShopAddresses): Promise<Shop> {
    const settings = {
      YOUHUI_APP_DATABASE_URL: apiDatabaseUrl,
      REDIS_URL: redisUrl,
      YOUHUI_LOG_LEVEL: 'silent',
      YOUHUI_RATE_PER_ACTOR: 'off', // one person is all the tills here
      YOUHUI_RATE_PER_ADDRESS: 'off',
    };
    const starting = ApiProcess.start(settings);
    const community = await TestCommunity.make(appUrl, { max_redeem_points_per_day: null });
    const { use } = community;
    for (const shop of ['M01', 'M02']) accepted(await use.merchant(shop));
    for (const [member, issuer] of Object.entries({ R0: 'FUND', R1: 'M02' })) {
      accepted(await use.member(member));
      accepted(await use.bringIn(member, issuer, plentyOfPoints, '2999-12-31'));
    }
    // Members are sold to by number, as the desk does.
    const desk = { login: 'desk', displayName: '服务台', roles: ['social_worker'], merchantNo: 'M01', password };
    accepted(await new RegisterPerson(community.database, systemClock).execute(community.as(), desk));
    const shop = new Shop(community, settings, await starting);
    const input = { communityCode: community.code, login: 'desk', password };
    shop.token = (await shop.api.send<{ signIn: { token: string } }>(signIn, { input })).signIn.token;
    return shop;
  }

  /** Kills the API as a power cut does; resolves when it is gone. */
  killApi(): Promise<void> {
    return this.api.kill();
  }

  async startApi(settings: Record<string, string> = {}): Promise<void> {
    this.api = await ApiProcess.start(Object.assign(this.settings, settings));
  }

  /** One attempt at a sale; undefined when there was no answer that says how it ended. */
  async sell(commandId: string): Promise<string | undefined> {
    const memberNo = `R${Number.parseInt(commandId.at(-1)!, 16) % 2}`;
    const input = { commandId, merchantNo: 'M01', memberNo, billFen: 400, redeemPoints: 1, channel: 'scan' };
    const askedAt = performance.now();
    try {
      const { data, errors } = await postGraphql(`${this.api.address}/graphql`, this.token, sell, { input });
      if (!errors && data?.['completeCheckout']?.['code'] !== 'OVERLOADED') {
        this.answeredMs.push(performance.now() - askedAt);
        return JSON.stringify(data);
      }
      this.note(errors?.[0]?.extensions.code ?? 'OVERLOADED');
    } catch {
      this.note('no connection');
    }
    return undefined;
  }

  /** Asks for every acknowledged sale again, counts what is in the books, and has the books proved. */
  async toll(): Promise<Toll> {
    const { community, tills } = this;
    const changed = await tills.changedAnswers();
    const rows = await community.rows<{ id: string }>(
      `select checkout_id as id from checkout o
       join ledger_command c on (c.community_id, c.command_id) = (o.community_id, o.checkout_id)`,
    );
    const booked = new Set(rows.map(({ id }) => id));
    const counts = await Promise.all([
      community.number('select count(*) from checkout'),
      community.number(`select count(*) from ledger_command where kind = 'checkout'`),
      community.number(`select ${2 * plentyOfPoints} - sum(balance) from ledger_balance where account like 'wallet:%'`),
    ]);
    return {
      acknowledged: tills.acknowledged.size,
      lost: [...tills.acknowledged.keys()].filter((id) => !booked.has(id)).length,
      doubled: Math.max(...counts) - tills.acknowledged.size,
      changed: changed.length,
      violations: await faultsInBooks(community),
    };
  }

  async close(): Promise<void> {
    this.tills.abandon();
    await this.api.stop();
    await this.community.close();
  }

  private note(code: string): void {
    this.apologies.set(code, (this.apologies.get(code) ?? 0) + 1);
  }
}
