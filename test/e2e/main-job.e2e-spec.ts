import type { AddressInfo, Server } from 'node:net';
import { randomBytes } from 'node:crypto';
import type { INestApplication } from '@nestjs/common';
import { createApi } from '../../apps/api/src/create-api';
import { command, postGraphql, refusal, type Answer } from '../support/post-graphql';
import { nextId } from '../support/test-community';

const installationToken = 'a-token-only-this-test-knows';
const password = 'long enough to be safe';

describe('the main job, through GraphQL alone', () => {
  let api: INestApplication;
  let address: string;
  const code = `e${randomBytes(8).toString('hex')}`;
  const tokens: Record<string, string> = {};

  beforeAll(async () => {
    api = await createApi({
      databaseUrl: process.env['TEST_APP_URL'] as string,
      redisUrl: process.env['TEST_REDIS_URL'] as string,
      installationToken,
    });
    await api.listen(0, '127.0.0.1');
    address = `http://127.0.0.1:${((api.getHttpServer() as Server).address() as AddressInfo).port}/graphql`;
  });

  afterAll(() => api.close());

  const send = (who: string, query: string, variables: object = {}) =>
    postGraphql(address, tokens[who] ?? who, query, variables);

  /** The one field of an answer that must not fail. */
  async function ask<T = Answer>(who: string, query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await send(who, query, variables);
    if (errors) throw new Error(errors.map(({ message }) => message).join('; '));
    return Object.values(data ?? {})[0] as T;
  }

  const sale = (input: object) => ({
    input: {
      commandId: nextId(),
      merchantNo: 'M01',
      memberNo: 'R1',
      billFen: 3200,
      redeemPoints: 0,
      channel: 'assisted',
      ...input,
    },
  });
  const completeCheckout = command(
    'completeCheckout',
    '... on Checkout { checkoutId payFen earnedPoints memberPointsAfter memberMaskedName } ... on InsufficientPoints { availablePoints } ... on RedeemShareExceeded { maxPoints }',
  );

  it('makes a community with people, households, members and shops', async () => {
    const policy = {
      version: 'P-1',
      faceValueFen: 10,
      interchangeBps: 9000,
      maxRedeemShareBps: 5000,
      pointsPerHour: 10,
      secondReviewAboveMinutes: 480,
      lotLifetimeMonths: 24,
      refundGraceDays: 30,
    };
    const input = { code, name: '测试社区', policy, administratorLogin: 'admin', administratorPassword: password };
    const create = command('createCommunity', '... on NewCommunity { communityCode }');
    expect(await ask(installationToken, create, { input })).toMatchObject({ communityCode: code });
    expect(await ask(installationToken, create, { input })).toMatchObject({ code: 'COMMUNITY_EXISTS' });

    await signIn('admin');
    for (const householdNo of ['H1', 'H2'])
      await ask('admin', command('registerHousehold', ''), { input: { commandId: nextId(), householdNo } });
    for (const [memberNo, householdNo] of [
      ['R1', 'H1'],
      ['R2', 'H1'],
      ['R3', 'H2'],
      ['R4', null],
    ])
      expect(
        await ask('admin', command('registerMember', ''), {
          input: {
            commandId: nextId(),
            memberNo,
            householdNo,
            displayName: `王${memberNo}`,
            category: 'ADULT',
            volunteer: true,
          },
        }),
      ).not.toHaveProperty('code');
    for (const merchantNo of ['M01', 'M02'])
      expect(
        await ask('admin', command('registerMerchant', ''), {
          input: {
            commandId: nextId(),
            merchantNo,
            name: `商户${merchantNo}`,
            trade: 'grocery',
            settlementBps: 8000,
            issuingLimitPoints: 4000,
            earnFenPerPoint: 1000,
          },
        }),
      ).not.toHaveProperty('code');
    for (const person of [
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'desk', roles: ['social_worker'], merchantNo: 'M01' },
      { login: 'neighbour', roles: ['organiser'], memberNo: 'R2' },
      { login: 'organiser', roles: ['organiser'], memberNo: 'R3' },
      { login: 'volunteer', roles: ['volunteer'], memberNo: 'R1' },
      { login: 'accountant', roles: ['accountant'] },
    ]) {
      expect(
        await ask('admin', command('registerPerson', ''), {
          input: { ...person, displayName: person.login, password },
        }),
      ).not.toHaveProperty('code');
      await signIn(person.login);
    }
  });

  it('turns income into a budget, hours into points', async () => {
    await ask('accountant', command('recordFundIncome', ''), {
      input: { commandId: nextId(), purpose: 'REDEMPTION_RESERVE', class: 'DONATION', amountFen: 100_000 },
    });
    const allocate = command(
      'allocatePoints',
      '... on Allocation { budgetPoints } ... on CoverageExceeded { headroomPoints }',
    );
    const allocation = (points: number) => ({ input: { commandId: nextId(), programme: '助老', points } });
    expect(await ask('accountant', allocate, allocation(10_001))).toMatchObject({
      code: 'COVERAGE_EXCEEDED',
      headroomPoints: 10_000,
    });
    expect(await ask('accountant', allocate, allocation(1000))).toMatchObject({ budgetPoints: 1000 });

    const service = await ask('volunteer', command('recordService', '... on ServiceRecord { serviceId status }'), {
      input: { commandId: nextId(), memberNo: 'R1', programme: '助老', tags: [], minutes: 360, grade: 'SELF_DECLARED' },
    });
    const approve = command('approveService', '... on ServiceRecord { status awardPoints awardWaiting }');
    const approval = () => ({ input: { commandId: nextId(), serviceId: service['serviceId'] } });
    expect(await ask('neighbour', approve, approval())).toMatchObject({ code: 'SELF_REVIEW' });
    expect(await ask('organiser', approve, approval())).toMatchObject({
      status: 'APPROVED',
      awardPoints: 60,
      awardWaiting: false,
    });
  });

  it('lets two reviewers sign a day above the limit, one after the other', async () => {
    const picks = '... on ServiceRecord { serviceId status reviewedBy awardPoints }';
    const { serviceId } = await ask('organiser', command('recordService', picks), {
      input: { commandId: nextId(), memberNo: 'R4', programme: '助老', tags: [], minutes: 600, grade: 'ATTESTED' },
    });
    const review = (who: string, field: string) =>
      ask(who, command(field, picks), { input: { commandId: nextId(), serviceId } });

    expect(await review('organiser', 'approveService')).toMatchObject({ code: 'SECOND_REVIEW_REQUIRED' });
    const { errors, data } = await send('volunteer', command('signService', picks), {
      input: { commandId: nextId(), serviceId },
    });
    expect(errors?.[0]?.extensions.code ?? data?.['signService']?.['code']).toBe('NOT_PERMITTED');
    const signed = { status: 'SUBMITTED', reviewedBy: ['R3'], awardPoints: null };
    expect(await review('organiser', 'signService')).toMatchObject(signed);
    expect(await review('organiser', 'signService')).toMatchObject(signed);
    expect(await review('organiser', 'approveService')).toMatchObject({ code: 'SECOND_REVIEW_REQUIRED' });
    const stands = { status: 'APPROVED', reviewedBy: ['R3', 'R2'], awardPoints: 100 };
    expect(await review('neighbour', 'approveService')).toMatchObject(stands);
    expect(await review('neighbour', 'signService')).toMatchObject({ code: 'ALREADY_REVIEWED' });
  });

  it('sells once however often it is asked, refuses with the numbers that help, and refunds', async () => {
    expect(await ask('desk', completeCheckout, sale({ redeemPoints: 161 }))).toMatchObject({
      code: 'REDEEM_SHARE_EXCEEDED',
      maxPoints: 160,
    });
    expect(await ask('desk', completeCheckout, sale({ redeemPoints: 61 }))).toMatchObject({
      code: 'INSUFFICIENT_POINTS',
      availablePoints: 60,
    });
    const once = sale({ redeemPoints: 50 });
    const [first, again] = [await ask('desk', completeCheckout, once), await ask('desk', completeCheckout, once)];
    expect(first).toMatchObject({ payFen: 2700, earnedPoints: 2, memberPointsAfter: 12 });
    expect(again).toEqual(first);
    expect(await ask('desk', completeCheckout, { input: { ...once.input, billFen: 3300 } })).toMatchObject({
      code: 'IDEMPOTENCY_CONFLICT',
    });
    expect(
      await ask('cashier', command('refundCheckout', '... on Refund { cashFen clawedBackPoints }'), {
        input: { commandId: nextId(), checkoutId: first['checkoutId'], billFen: 3200, redeemPoints: 50 },
      }),
    ).toMatchObject({ cashFen: 2700, clawedBackPoints: 2 });
    expect(await ask('desk', completeCheckout, sale({ redeemPoints: 50 }))).toMatchObject({
      __typename: 'Checkout',
    });
  });

  it('explains every balance: lots, history, journal with legs, position, cycle', async () => {
    expect(
      await ask(
        'volunteer',
        '{ member(memberNo: "R1") { points lots { issuer remainingPoints } history(first: 10) { lines { kind reason amountPoints balanceAfterPoints } } } }',
      ),
    ).toMatchObject({
      points: 12,
      lots: [
        { issuer: 'FUND', remainingPoints: 10 },
        { issuer: 'M01', remainingPoints: 2 },
      ],
      history: {
        lines: expect.arrayContaining([
          expect.objectContaining({ kind: 'approve', amountPoints: 60, balanceAfterPoints: 60 }),
        ]),
      },
    });
    const { journals } = await ask<{ journals: { sequence: number; legs: object[] }[] }>(
      'accountant',
      '{ journals(first: 1) { journals { sequence legs { from to asset amount } lotMovements { lotId changePoints } obligations { issuer acceptor points owedFen concessionFen } chain { hash } } } }',
    );
    expect(journals[0]).toMatchObject({
      legs: [
        { from: 'wallet:R1', to: 'issuer:FUND', asset: 'POINTS', amount: 50 },
        { from: 'clearing:FUND', to: 'clearing:M01', asset: 'FEN', amount: 400 },
        { from: 'issuer:M01', to: 'wallet:R1', asset: 'POINTS', amount: 2 },
      ],
      obligations: [{ issuer: 'FUND', acceptor: 'M01', points: 50, owedFen: 400, concessionFen: 100 }],
      chain: { hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(await ask('accountant', '{ merchantPosition(merchantNo: "M01") { fundFen netFen } }')).toEqual({
      fundFen: 400,
      netFen: 400,
    });
    const { cycle } = await ask<{ cycle: string }>('accountant', '{ openCycle { cycle state } }');
    expect(
      await ask('accountant', command('requestCut', '... on CutRequest { cycle }'), {
        input: { commandId: nextId(), cycle },
      }),
    ).toMatchObject({ cycle });
  });

  it.each<[string, string, string, object]>([
    ['a stranger', '', 'NOT_SIGNED_IN', sale({})],
    ['a forged token', 'x.y', 'NOT_SIGNED_IN', sale({})],
    ['a volunteer', 'volunteer', 'NOT_PERMITTED', sale({})],
    ['a cashier, who sells by scan,', 'cashier', 'NOT_PERMITTED', sale({})],
  ])('does not let %s sell to a member by number', async (_, who, expected, variables) => {
    const { data, errors } = await send(who, completeCheckout, variables);
    expect(errors?.map(({ extensions }) => extensions.code) ?? [data?.['completeCheckout']?.['code']]).toEqual([
      expected,
    ]);
  });

  it('does not let a shop’s staff sell for another shop, nor its cashier see volunteers’ records or a full name', async () => {
    expect(await ask('desk', completeCheckout, sale({ merchantNo: 'M02' }))).toMatchObject({
      code: 'NOT_PERMITTED',
    });
    const { errors } = await send('cashier', '{ serviceRecords(first: 1) { serviceRecords { minutes } } }');
    expect(errors?.[0]?.extensions.code).toBe('NOT_PERMITTED');
    const { members } = await ask<{ members: Answer[] }>(
      'cashier',
      '{ members(search: "R1", first: 5) { members { memberNo maskedName displayName } } }',
    );
    expect(members).toEqual([{ memberNo: 'R1', maskedName: expect.stringContaining('*'), displayName: null }]);
  });

  it.each([
    ['a fraction', '32.5'],
    ['below zero', '-1'],
    ['zero', '0'],
    ['2^53', '9007199254740992'],
    ['a text', '"3200"'],
    ['nothing', 'null'],
    ['an exponent too far', '1e308'],
  ])('refuses a bill of %s and changes nothing', async (_, bill) => {
    const before = await ask('volunteer', '{ member(memberNo: "R1") { points } }');
    const { data, errors } = await send(
      'desk',
      `mutation { completeCheckout(input: { commandId: "${nextId()}", merchantNo: "M01", memberNo: "R1", billFen: ${bill}, redeemPoints: 0, channel: "assisted" }) { __typename ${refusal} } }`,
    );
    const codes = errors?.map(({ extensions }) => extensions.code) ?? [data?.['completeCheckout']?.['code']];
    expect(codes).toEqual([expect.stringMatching(/^(GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT|INVALID_INPUT)$/)]);
    expect(await ask('volunteer', '{ member(memberNo: "R1") { points } }')).toEqual(before);
  });

  async function signIn(login: string): Promise<void> {
    const session = await ask(
      '',
      `mutation ($input: SignInInput!) { signIn(input: $input) { ... on Session { token } ${refusal} } }`,
      {
        input: { communityCode: code, login, password },
      },
    );
    tokens[login] = session['token'] as string;
    expect(tokens[login]).toEqual(expect.any(String));
  }
});
