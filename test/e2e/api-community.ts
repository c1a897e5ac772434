import { randomBytes } from 'node:crypto';
import type { AddressInfo, Server } from 'node:net';
import type { INestApplication } from '@nestjs/common';
import type { ApiConfig } from '../../apps/api/src/api-config';
import { createApi } from '../../apps/api/src/create-api';
import { command, postGraphql, refusal, type Answer } from '../support/post-graphql';
import { nextId } from '../support/test-community';

const installationToken = 'a-token-only-this-test-knows';
const password = 'long enough to be safe';
const policy = {
  version: 'P-1',
  faceValueFen: 10,
  interchangeBps: 9000,
  maxRedeemShareBps: 5000,
  pointsPerHour: 10,
  tariffs: [
    { name: 'proposal_adopted', value: 30 },
    { name: 'venue_shift', value: 10 },
  ],
  lotLifetimeMonths: 24,
  refundGraceDays: 30,
};

export interface SomebodyNew {
  readonly login: string;
  readonly roles: readonly string[];
  readonly memberNo?: string;
  readonly merchantNo?: string;
}

/** A community of a test's own behind an API of its own, reached as an integrator reaches it: by GraphQL alone. */
export class ApiCommunity {
  private readonly tokens: Record<string, string> = {};

  private constructor(
    private readonly api: INestApplication,
    readonly address: string,
    readonly code: string,
  ) {}

  /** With its administrator `admin` signed in. */
  static async make(config: Partial<ApiConfig> = {}): Promise<ApiCommunity> {
    const { api, address } = await listeningApi(config);
    const community = new ApiCommunity(api, address, `e${randomBytes(8).toString('hex')}`);
    community.tokens['installer'] = installationToken;
    const input = { code: community.code, name: '测试社区', policy };
    try {
      await community.done('installer', 'createCommunity', {
        ...input,
        administratorLogin: 'admin',
        administratorPassword: password,
      });
      await community.signIn('admin');
      return community;
    } catch (error) {
      await api.close(); // an API that stays open keeps the whole run from ending
      throw error;
    }
  }

  async members(households: Readonly<Record<string, string | null>>): Promise<void> {
    for (const householdNo of new Set(Object.values(households)))
      if (householdNo !== null) await this.done('admin', 'registerHousehold', { commandId: nextId(), householdNo });
    for (const [memberNo, householdNo] of Object.entries(households))
      await this.done('admin', 'registerMember', {
        commandId: nextId(),
        memberNo,
        householdNo,
        displayName: `王${memberNo}`,
        volunteer: true,
      });
  }

  /** A shop whose every 10 yuan earn a point. */
  merchant(merchantNo: string): Promise<Answer> {
    return this.done('admin', 'registerMerchant', {
      commandId: nextId(),
      merchantNo,
      name: `商户${merchantNo}`,
      trade: 'grocery',
      settlementBps: 8000,
      issuingLimitPoints: 4000,
      earnFenPerPoint: 1000,
    });
  }

  async people(...people: readonly SomebodyNew[]): Promise<void> {
    for (const person of people) {
      await this.done('admin', 'registerPerson', { ...person, displayName: person.login, password });
      await this.signIn(person.login);
    }
  }

  /** What a mutation answers; where the door itself says no, only the code. A new command unless the input names one. */
  async run(who: string, field: string, input: object, picks = ''): Promise<Answer> {
    return this.post(who, command(field, picks), { input: { commandId: nextId(), ...input } });
  }

  /** What a query without arguments answers. */
  async read<T = Answer>(who: string, query: string): Promise<T> {
    return (await this.post(who, query, {})) as T;
  }

  /** Status and body as they come, whatever is sent. */
  async raw(who: string, query: string, variables: object): Promise<{ status: number; body: string }> {
    const response = await fetch(this.address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${this.tokens[who] ?? ''}` },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, body: await response.text() };
  }

  close(): Promise<void> {
    return this.api.close();
  }

  /** What programs send as bearer; empty for a stranger. */
  tokenOf(who: string): string {
    return this.tokens[who] ?? '';
  }

  /** Lets somebody act with a token that they were given in another way than by password. */
  holds(who: string, token: string): void {
    this.tokens[who] = token;
  }

  /** Signs somebody out whose token stays known. */
  async signOut(who: string): Promise<unknown> {
    return this.post(who, 'mutation { signOut }', {});
  }

  /** Another API on the same database, for what several processes do. */
  again(): Promise<{ address: string; close(): Promise<void> }> {
    return listeningApi({}).then(({ api, address }) => ({ address, close: () => api.close() }));
  }

  private async post(who: string, query: string, variables: object): Promise<Answer> {
    const { data, errors } = await postGraphql(this.address, this.tokens[who] ?? '', query, variables);
    if (!errors) return Object.values(data ?? {})[0] as Answer;
    const [{ message, extensions }] = errors as [NonNullable<typeof errors>[number]];
    if (!/^NOT_(SIGNED_IN|PERMITTED)$/.test(extensions.code)) throw new Error(message);
    return { code: extensions.code };
  }

  private async done(who: string, field: string, input: object): Promise<Answer> {
    const answer = await this.post(who, command(field, ''), { input });
    if ('code' in answer) throw new Error(`${field}: ${String(answer['code'])} ${String(answer['message'])}`);
    return answer;
  }

  /** Signs in somebody who is known by the password that everybody here has. */
  enter(login: string): Promise<void> {
    return this.signIn(login);
  }

  private async signIn(login: string): Promise<void> {
    const signIn = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { token } ${refusal} } }`;
    const session = await this.post('', signIn, { input: { communityCode: this.code, login, password } });
    this.tokens[login] = session['token'] as string;
  }
}

async function listeningApi(config: Partial<ApiConfig>): Promise<{ api: INestApplication; address: string }> {
  const api = await createApi({
    databaseUrl: process.env['TEST_APP_URL'] as string,
    redisUrl: process.env['TEST_REDIS_URL'] as string,
    installationToken,
    ...config,
  });
  await api.listen(0, '127.0.0.1');
  const { port } = (api.getHttpServer() as Server).address() as AddressInfo;
  return { api, address: `http://127.0.0.1:${port}/graphql` };
}
