import { nextId } from '../support/test-community';
import { ApiCommunity } from './api-community';

type Result = { commandId: string; answer: { __typename: string; code?: string; [field: string]: unknown } };
type Listed = Record<string, Record<string, unknown>>;

const picks = `... on SubmittedCommands { results { commandId answer { __typename
  ... on CompletedCheckout { checkoutId redeemFen payFen earnedPoints pointsAfter } ... on Refund { refundId cashFen }
  ... on ApprovedService { serviceId awardPoints awardWaiting } ... on MemberState { memberNo frozen }
  ... on FundReceipt { balanceFen } ... on FundExpense { leftFen: balanceFen } ... on Allocation { budgetPoints }
  ... on InsufficientPoints { availablePoints requestedPoints } ... on Refusal { code message } } } }`;

describe('a list of commands', () => {
  let at: ApiCommunity;

  beforeAll(async () => {
    at = await ApiCommunity.make();
    await at.members({ R1: 'H1', R2: 'H1', R3: null });
    await at.merchant('M01');
    await at.merchant('M02');
    await at.people(
      { login: 'worker', roles: ['social_worker'] },
      { login: 'accountant', roles: ['accountant'] },
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'desk', roles: ['cashier', 'social_worker'], merchantNo: 'M01' },
      { login: 'resident', roles: ['resident'], memberNo: 'R1' },
      { login: 'volunteer', roles: ['volunteer'], memberNo: 'R3' },
    );
  });

  afterAll(() => at?.close());

  const submit = (who: string, commands: readonly Listed[]) =>
    at.run(who, 'submitCommands', { commandId: undefined, commands }, picks);
  const resultsOf = async (who: string, commands: readonly Listed[]) =>
    (await submit(who, commands))['results'] as Result[];
  const answersTo = async (who: string, ...commands: readonly Listed[]) =>
    (await resultsOf(who, commands)).map(({ answer }) => answer);
  const named = (command: Listed): Listed =>
    Object.fromEntries(Object.entries(command).map(([name, input]) => [name, { commandId: nextId(), ...input }]));
  const sale = (input: object = {}): Listed =>
    named({
      completeCheckout: {
        merchantNo: 'M01',
        memberNo: 'R1',
        billFen: 3000,
        redeemPoints: 0,
        channel: 'paper',
        ...input,
      },
    });
  const idOf = (command: Listed): unknown => Object.values(command)[0]?.['commandId'];
  const refused = (code: string): unknown => expect.objectContaining({ code });

  it('does all seventeen kinds in one list, each seeing what the ones before have left', async () => {
    const serviceId = nextId();
    const turnedDown = nextId();
    const service = { memberNo: 'N1', programme: '助老', tags: [], minutes: 60, grade: 'ATTESTED' };
    const checkoutId = nextId();
    const answers = await answersTo(
      'admin',
      named({ registerHousehold: { householdNo: 'N' } }),
      named({ registerMember: { memberNo: 'N1', displayName: '新一', householdNo: 'N', volunteer: true } }),
      named({ registerMember: { memberNo: 'N2', displayName: '新二', householdNo: 'N' } }),
      named({
        registerMerchant: {
          merchantNo: 'N-shop',
          name: '新店',
          trade: 'grocery',
          settlementBps: 8000,
          issuingLimitPoints: 4000,
          earnFenPerPoint: 1000,
        },
      }),
      named({ recordFundIncome: { purpose: 'REDEMPTION_RESERVE', amountFen: 10_000, class: 'DONATION' } }),
      named({ allocatePoints: { programme: '助老', points: 100 } }),
      named({ recordFundExpense: { purpose: 'REDEMPTION_RESERVE', amountFen: 1000, class: 'OTHER' } }),
      { recordService: { commandId: serviceId, ...service } },
      named({ approveService: { serviceId } }),
      { recordService: { commandId: turnedDown, ...service } },
      named({ rejectService: { serviceId: turnedDown } }),
      named({ grantTariff: { memberNo: 'N1', programme: '助老', tariff: 'proposal_adopted' } }),
      named({ bringInBalance: { memberNo: 'N1', issuer: 'N-shop', points: 5, expiresOn: '2999-12-31' } }),
      named({ giftPoints: { fromMemberNo: 'N1', toMemberNo: 'N2', points: 20 } }),
      named({ donatePoints: { memberNo: 'N2', points: 1 } }),
      named({ freezeMember: { memberNo: 'N2' } }),
      named({ unfreezeMember: { memberNo: 'N2' } }),
    );
    expect(answers.map(({ __typename }) => __typename)).toEqual([
      'RegisteredHousehold',
      'RegisteredMember',
      'RegisteredMember',
      'RegisteredMerchant',
      'FundReceipt',
      'Allocation',
      'FundExpense',
      'RecordedService',
      'ApprovedService',
      'RecordedService',
      'RejectedService',
      'GrantedTariff',
      'BroughtInBalance',
      'GivenPoints',
      'DonatedPoints',
      'MemberState',
      'MemberState',
    ]);
    expect(answers[8]).toMatchObject({ serviceId, awardPoints: 10, awardWaiting: false });
    expect(answers.slice(15)).toMatchObject([{ frozen: true }, { frozen: false }]);
    const till = { merchantNo: 'M01', memberNo: 'N2', billFen: 2000, redeemPoints: 10, channel: 'paper' };
    expect(
      await answersTo(
        'desk',
        { completeCheckout: { commandId: checkoutId, ...till } },
        named({ refundCheckout: { checkoutId, billFen: 2000, redeemPoints: 10 } }),
      ),
    ).toEqual([
      { __typename: 'CompletedCheckout', checkoutId, redeemFen: 100, payFen: 1900, earnedPoints: 1, pointsAfter: 10 },
      { __typename: 'Refund', refundId: expect.any(String), cashFen: 1900 },
    ]);
  });

  it('answers in the order of the list, and goes on after a refusal', async () => {
    const list = [sale(), sale({ memberNo: 'nobody' }), sale({ redeemPoints: 5 }), sale({ billFen: 0 }), sale()];
    const results = await resultsOf('desk', list);
    expect(results.map(({ commandId }) => commandId)).toEqual(list.map(idOf));
    expect(results.map(({ answer }) => answer)).toMatchObject([
      { pointsAfter: 3 },
      { code: 'MEMBER_NOT_FOUND', message: '没有这位会员' },
      { __typename: 'InsufficientPoints', availablePoints: 3, requestedPoints: 5 },
      { code: 'INVALID_INPUT', message: '填写有误: billFen' },
      { pointsAfter: 6 },
    ]);
  });

  it('takes the same id twice for a retry, also in another list, and other content under it for a conflict', async () => {
    const one = sale({ memberNo: 'R2' });
    const [first, again] = await answersTo('desk', one, one);
    expect(first).toMatchObject({ pointsAfter: 3 });
    expect(again).toEqual(first);
    const id = one['completeCheckout']?.['commandId'];
    expect(await answersTo('desk', one, sale({ commandId: id, memberNo: 'R3' }))).toEqual([
      first,
      refused('IDEMPOTENCY_CONFLICT'),
    ]);
    expect(await at.run('desk', 'completeCheckout', one['completeCheckout'] ?? {})).toMatchObject({
      __typename: 'Checkout',
    });
  });

  it('asks for each command what its own mutation asks for', async () => {
    const list = [
      sale(),
      sale({ merchantNo: 'M02' }),
      named({ freezeMember: { memberNo: 'R1' } }),
      named({ allocatePoints: { programme: '助老', points: 1 } }),
      named({ giftPoints: { fromMemberNo: 'R2', toMemberNo: 'R1', points: 1 } }),
      named({ donatePoints: { memberNo: 'R1', points: 1 } }),
      named({ recordService: { memberNo: 'R1', programme: '助老', tags: [], minutes: 1, grade: 'ATTESTED' } }),
    ];
    const no = refused('NOT_PERMITTED');
    const yes = (__typename: string): unknown => expect.objectContaining({ __typename });
    const cases = {
      cashier: [no, no, no, no, no, no, no],
      resident: [no, no, no, no, no, yes('DonatedPoints'), no],
      volunteer: [no, no, no, no, no, no, no],
      accountant: [no, no, no, yes('Allocation'), no, no, no],
    };
    for (const [who, expected] of Object.entries(cases)) expect(await answersTo(who, ...list)).toEqual(expected);
    expect(await answersTo('desk', ...list.slice(0, 2))).toEqual([yes('CompletedCheckout'), no]);
    expect(await submit('', list)).toEqual({ code: 'NOT_SIGNED_IN' });
    expect(await submit('installer', list)).toEqual({ code: 'NOT_PERMITTED' });
  });

  it('does not let one shop take back another shop’s sale', async () => {
    await at.people({ login: 'other-cashier', roles: ['cashier'], merchantNo: 'M02' });
    const one = sale();
    await answersTo('desk', one);
    const back = { checkoutId: one['completeCheckout']?.['commandId'], billFen: 1, redeemPoints: 0 };
    expect(await answersTo('other-cashier', named({ refundCheckout: back }))).toEqual([refused('CHECKOUT_NOT_FOUND')]);
    expect(await answersTo('cashier', named({ refundCheckout: back }))).toMatchObject([{ __typename: 'Refund' }]);
  });

  it('does nothing in another community, and knows nothing of its ids', async () => {
    const elsewhere = await ApiCommunity.make();
    try {
      const one = sale({ channel: '只在这里' });
      await answersTo('desk', one);
      const ask = (command: Listed) =>
        elsewhere.run('admin', 'submitCommands', { commandId: undefined, commands: [command] }, picks);
      const answer = async (command: Listed) => ((await ask(command))['results'] as Result[])[0]?.answer;
      expect(await answer(named({ freezeMember: { memberNo: 'R1' } }))).toEqual(refused('MEMBER_NOT_FOUND'));
      const id = one['completeCheckout']?.['commandId'] as string;
      // The same id there is another command: nothing of this community is answered.
      expect(await answer({ registerHousehold: { commandId: id, householdNo: 'H' } })).toMatchObject({
        __typename: 'RegisteredHousehold',
      });
      expect(await at.read('worker', '{ member(memberNo: "R1") { frozen } }')).toEqual({ frozen: false });
    } finally {
      await elsewhere.close();
    }
  });

  it('takes 500 commands, neither none nor one more', async () => {
    const list = Array.from({ length: 501 }, (_, index) => named({ registerHousehold: { householdNo: `多${index}` } }));
    for (const wrong of [[], list])
      expect(await submit('worker', wrong)).toMatchObject({
        code: 'INVALID_INPUT',
        message: expect.stringContaining('commands'),
      });
    const results = await resultsOf('worker', list.slice(0, 500));
    expect(results.map(({ commandId }) => commandId)).toEqual(list.slice(0, 500).map(idOf));
    expect(new Set(results.map(({ answer }) => answer.__typename))).toEqual(new Set(['RegisteredHousehold']));
  });

  it.each<[string, readonly unknown[]]>([
    ['two fields', [{ ...sale(), ...named({ freezeMember: { memberNo: 'R1' } }) }]],
    ['no field', [{}]],
    ['a field that is null', [{ completeCheckout: null }]],
    ['a field that is null beside one that is not', [{ ...sale(), freezeMember: null }]],
    ['an unknown field', [{ cutCycle: { commandId: 'x' } }]],
    ['a text for a number', [sale({ billFen: '3000' })]],
    ['half a fen', [sale({ billFen: 0.5 })]],
    ['no command id', [{ freezeMember: { memberNo: 'R1' } }]],
    ['a command id with a comma', [{ freezeMember: { commandId: 'a,b', memberNo: 'R1' } }]],
    ['null for a command', [null]],
    ['a text that cannot be kept', [sale({ channel: 'a\0b' })]],
  ])('does nothing at all for a list with %s', async (_, wrong) => {
    const good = named({ registerHousehold: { householdNo: '不该有' } });
    const list = [good, ...(wrong as Listed[])];
    await expect(submit('admin', list)).rejects.toThrow(/./);
    const taken = named({ registerMember: { memberNo: '无', displayName: '无', householdNo: '不该有' } });
    expect(await answersTo('admin', taken)).toEqual([refused('HOUSEHOLD_NOT_FOUND')]);
  });
});
