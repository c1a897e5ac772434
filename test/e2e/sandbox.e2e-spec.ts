import { Database } from '@youhui/platform';
import { VerifyBooks } from '@youhui/proof';
import { postGraphql, refusal } from '../support/post-graphql';
import { nextId } from '../support/test-community';
import { ApiCommunity } from './api-community';

interface Person {
  readonly login: string;
  readonly password: string;
  readonly role: string;
  readonly memberNo: string | null;
  readonly merchantNo: string | null;
}
interface Sandbox {
  readonly __typename: string;
  readonly communityId: string;
  readonly communityCode: string;
  readonly people: readonly Person[];
}

const create = `mutation { createSandbox { __typename ${refusal}
  ... on Sandbox { communityId communityCode people { login password role memberNo merchantNo } } } }`;

describe('a sandbox', () => {
  let at: ApiCommunity;
  let made: Sandbox;
  let database: Database;

  beforeAll(async () => {
    at = await ApiCommunity.make();
    database = new Database(process.env['TEST_APP_URL'] as string, 2);
    made = await at.read<Sandbox>('installer', create);
  });
  afterAll(async () => {
    await database?.close();
    await at?.close();
  });

  const signIn = async ({ login, password }: Person, communityCode = made.communityCode) => {
    const query = `mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { token viewer { roles } } ${refusal} } }`;
    const { data } = await postGraphql(at.address, '', query, { input: { communityCode, login, password } });
    return data?.['signIn'] as { token: string; viewer: { roles: string[] }; code?: string };
  };
  const personOf = (role: string) => made.people.find((person) => person.role === role) as Person;
  const ask = async (role: string, query: string, variables: object = {}) => {
    const { token } = await signIn(personOf(role));
    const { data, errors } = await postGraphql(at.address, token, query, variables);
    if (errors) throw new Error(errors[0]?.message);
    return Object.values(data ?? {})[0];
  };

  it('has one person of every role, each with a password of their own', async () => {
    expect(made.communityCode).toMatch(/^sandbox-[0-9a-f]{12}$/);
    expect(made.people.map(({ role, memberNo, merchantNo }) => [role, memberNo, merchantNo])).toEqual([
      ['administrator', null, null],
      ['accountant', null, null],
      ['social_worker', null, null],
      ['organiser', null, null],
      ['volunteer', 'R003', null],
      ['resident', 'R001', null],
      ['merchant_owner', null, 'S01'],
      ['cashier', null, 'S01'],
    ]);
    expect(new Set(made.people.map(({ password }) => password)).size).toBe(8);
    for (const person of made.people) {
      expect(person.password).toMatch(/^[\w-]{20}$/);
      expect((await signIn(person)).viewer.roles).toEqual([person.role]);
    }
  });

  it('holds shops, points, a budget and services that wait, in books that prove', async () => {
    expect(await ask('administrator', '{ merchants { merchantNo } }')).toHaveLength(3);
    expect(await ask('resident', '{ member(memberNo: "R001") { points } }')).toEqual({ points: 300 });
    expect(await ask('accountant', '{ coverage { budgetPoints covered } }')).toEqual({
      budgetPoints: 5000,
      covered: true,
    });
    const waiting = '{ serviceRecords(status: SUBMITTED) { serviceRecords { memberNo } } }';
    expect(await ask('social_worker', waiting)).toEqual({
      serviceRecords: [{ memberNo: 'R003' }, { memberNo: 'R003' }],
    });
    const sale = { merchantNo: 'S01', memberNo: 'R001', billFen: 3000, redeemPoints: 100, channel: 'scan' };
    const sell = `mutation ($input: CompleteCheckoutInput!) { completeCheckout(input: $input) { ... on Checkout { memberPointsAfter } ${refusal} } }`;
    expect(await ask('social_worker', sell, { input: { commandId: nextId(), ...sale } })).toEqual({
      memberPointsAfter: 202,
    });
    expect(await new VerifyBooks(database).execute(made.communityId)).toBeUndefined();
  });

  it('is marked as a demonstration', async () => {
    const rows = await database.inCommunity(made.communityId, (tx) =>
      tx.query('select is_demo as demo from community'),
    );
    expect(rows).toEqual([{ demo: true }]);
  });

  it('is not seen from a real community, and sees none', async () => {
    await at.members({ 'R-real': null });
    expect(await ask('administrator', '{ member(memberNo: "R-real") { memberNo } }')).toBeNull();
    expect(await at.read('admin', '{ member(memberNo: "R001") { memberNo } }')).toBeNull();
    expect((await signIn(personOf('administrator'), at.code)).code).toBe('SIGN_IN_FAILED');
  });

  it('is made by whoever runs the installation, and by nobody else', async () => {
    expect(await at.read('admin', create)).toEqual({ code: 'NOT_PERMITTED' });
    expect(await at.read('', create)).toEqual({ code: 'NOT_SIGNED_IN' });
  });

  it('is one of at most twenty, also when many are made at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 22 }, () => at.read<{ __typename: string; code?: string }>('installer', create)),
    );
    expect(answers.filter(({ __typename }) => __typename === 'Sandbox')).toHaveLength(19);
    expect(answers.filter(({ code }) => code === 'SANDBOX_LIMIT_REACHED')).toHaveLength(3);
  });
});
