import { nextId } from '../support/test-community';
import { ApiCommunity } from './api-community';

const far = '2099-12-31';
const sooner = '2098-12-31';
const past = '2020-01-01';

describe('a day of members, through GraphQL alone: points brought in, given, granted, expired', () => {
  let at: ApiCommunity;

  beforeAll(async () => {
    at = await ApiCommunity.make();
    await at.members({ R1: 'H1', R2: 'H1', R3: 'H2', R4: null });
    await at.merchant('M01');
    await at.people(
      { login: 'resident', roles: ['resident'], memberNo: 'R1' },
      { login: 'volunteer', roles: ['volunteer'], memberNo: 'R2' },
      { login: 'neighbour', roles: ['organiser'], memberNo: 'R2' },
      { login: 'organiser', roles: ['organiser'], memberNo: 'R3' },
      { login: 'worker', roles: ['social_worker'] },
      { login: 'accountant', roles: ['accountant'] },
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'desk', roles: ['social_worker'], merchantNo: 'M01' },
    );
  });

  afterAll(() => at?.close());

  type Case = readonly [who: string, code: string, input: object, numbers?: object];
  /** Every case is refused with its code and numbers. */
  async function refuses(field: string, usual: object, cases: readonly Case[], picks = ''): Promise<void> {
    for (const [who, code, input, numbers] of cases)
      expect([who, input, await at.run(who, field, { ...usual, ...input }, picks)]).toEqual([
        who,
        input,
        expect.objectContaining({ code, ...numbers }),
      ]);
  }

  const short = '... on InsufficientPoints { availablePoints requestedPoints }';
  const held = '... on BroughtInBalance { pointsAfter }';
  const given = `... on GivenPoints { fromMemberNo toMemberNo points pointsAfter } ${short}`;
  const donated = `... on DonatedPoints { memberNo points pointsAfter } ${short}`;
  const exhausted = '... on BudgetExhausted { budgetPoints requestedPoints waitingAwards }';
  const granted = `... on GrantedTariff { tariff points pointsAfter } ${exhausted}`;
  const record = '... on ServiceRecord { serviceId status reviewedBy awardPoints awardWaiting }';
  const sold = '... on Checkout { checkoutId payFen earnedPoints memberPointsAfter }';

  const pointsOf = (memberNo: string) => at.read('worker', `{ member(memberNo: "${memberNo}") { points frozen } }`);
  const sale = { merchantNo: 'M01', memberNo: 'R1', billFen: 3200, redeemPoints: 50, channel: 'assisted' };
  const hours = { memberNo: 'R1', programme: '助老', tags: [], minutes: 360, grade: 'ATTESTED' };

  it('brings in what members held before', async () => {
    const opening = { memberNo: 'R1', issuer: 'FUND', points: 100, expiresOn: far };
    await refuses('bringInBalance', opening, [
      ['worker', 'NOT_PERMITTED', {}],
      ['accountant', 'NOT_PERMITTED', {}],
      ['admin', 'INVALID_INPUT', { points: 0 }],
      ['admin', 'MEMBER_NOT_FOUND', { memberNo: 'R9', issuer: 'M09' }],
      ['admin', 'MERCHANT_NOT_FOUND', { issuer: 'M09' }],
    ]);
    const once = { ...opening, commandId: nextId() };
    const first = await at.run('admin', 'bringInBalance', once, held);
    expect(first).toMatchObject({ pointsAfter: 100 });
    expect(await at.run('admin', 'bringInBalance', once, held)).toEqual(first);
    await refuses('bringInBalance', once, [
      ['admin', 'IDEMPOTENCY_CONFLICT', { points: 101 }],
      ['admin', 'AMOUNT_TOO_LARGE', { commandId: nextId(), points: Number.MAX_SAFE_INTEGER }],
    ]);
    const more = (input: object) => at.run('admin', 'bringInBalance', { ...opening, ...input }, held);
    expect(await more({ issuer: 'M01', points: 40, expiresOn: sooner })).toMatchObject({ pointsAfter: 140 });
    expect(await more({ points: 7, expiresOn: past })).toMatchObject({ pointsAfter: 147 });
  });

  it('gives within the household, of one’s own or at the desk', async () => {
    const gift = { fromMemberNo: 'R1', toMemberNo: 'R2', points: 30 };
    const cases: Case[] = [
      ['accountant', 'NOT_PERMITTED', {}],
      ['cashier', 'NOT_PERMITTED', {}],
      ['volunteer', 'NOT_PERMITTED', {}], // R2 may not take from R1, not even within the household
      ['resident', 'NOT_PERMITTED', { fromMemberNo: 'R3' }],
      ['resident', 'INVALID_INPUT', { points: 0 }],
      ['organiser', 'MEMBER_NOT_FOUND', { fromMemberNo: 'R9' }],
      ['resident', 'MEMBER_NOT_FOUND', { toMemberNo: 'R9' }],
      ['resident', 'GIFT_OUTSIDE_HOUSEHOLD', { toMemberNo: 'R3' }],
      ['resident', 'GIFT_OUTSIDE_HOUSEHOLD', { toMemberNo: 'R1' }],
      ['worker', 'GIFT_OUTSIDE_HOUSEHOLD', { fromMemberNo: 'R4', toMemberNo: 'R4' }],
      // the 7 that have expired cannot be given any more
      ['resident', 'INSUFFICIENT_POINTS', { points: 141 }, { availablePoints: 140, requestedPoints: 141 }],
    ];
    await refuses('giftPoints', gift, cases, given);
    const once = { ...gift, commandId: nextId() };
    const first = await at.run('resident', 'giftPoints', once, given);
    expect(first).toEqual({ __typename: 'GivenPoints', ...gift, pointsAfter: 117 });
    expect(await at.run('resident', 'giftPoints', once, given)).toEqual(first);
    await refuses('giftPoints', once, [['resident', 'IDEMPOTENCY_CONFLICT', { points: 31 }]]);
    const back = { fromMemberNo: 'R2', toMemberNo: 'R1', points: 5 };
    expect(await at.run('organiser', 'giftPoints', back, given)).toMatchObject({ pointsAfter: 25 });
    expect(
      await at.read('resident', '{ member(memberNo: "R1") { lots { issuer expiresOn remainingPoints } } }'),
    ).toEqual({
      lots: [
        { issuer: 'FUND', expiresOn: past, remainingPoints: 7 },
        { issuer: 'M01', expiresOn: sooner, remainingPoints: 10 },
        { issuer: 'M01', expiresOn: sooner, remainingPoints: 5 },
        { issuer: 'FUND', expiresOn: far, remainingPoints: 100 },
      ],
    });
  });

  it('donates to the care pool', async () => {
    const donation = { memberNo: 'R1', points: 20 };
    const cases: Case[] = [
      ['accountant', 'NOT_PERMITTED', {}],
      ['volunteer', 'NOT_PERMITTED', {}],
      ['resident', 'INVALID_INPUT', { points: -1 }],
      ['worker', 'MEMBER_NOT_FOUND', { memberNo: 'R9' }],
      ['resident', 'INSUFFICIENT_POINTS', { points: 116 }, { availablePoints: 115, requestedPoints: 116 }],
    ];
    await refuses('donatePoints', donation, cases, donated);
    const once = { ...donation, commandId: nextId() };
    const first = await at.run('resident', 'donatePoints', once, donated);
    expect(first).toEqual({ __typename: 'DonatedPoints', ...donation, pointsAfter: 102 });
    expect(await at.run('resident', 'donatePoints', once, donated)).toEqual(first);
    await refuses('donatePoints', once, [['resident', 'IDEMPOTENCY_CONFLICT', { points: 21 }]]);
  });

  it('grants the fixed points of the policy, after the awards that wait', async () => {
    expect(await at.read('resident', '{ tariffs { name points } }')).toEqual([
      { name: 'proposal_adopted', points: 30 },
      { name: 'venue_shift', points: 10 },
    ]);
    const reserve = { purpose: 'REDEMPTION_RESERVE', class: 'DONATION', amountFen: 100_000 };
    await at.run('accountant', 'recordFundIncome', reserve);
    const allocate = (points: number) => at.run('accountant', 'allocatePoints', { programme: '助老', points });
    await allocate(50);
    const grant = { memberNo: 'R1', programme: '助老', tariff: 'proposal_adopted' };
    const cases: Case[] = [
      ['volunteer', 'NOT_PERMITTED', {}],
      ['accountant', 'NOT_PERMITTED', {}],
      ['organiser', 'PROGRAMME_INVALID', { programme: '', tariff: 'no_such' }],
      ['organiser', 'INVALID_INPUT', { tariff: 'no_such', memberNo: 'R9' }],
      ['organiser', 'INVALID_INPUT', { tariff: 'constructor' }],
      ['organiser', 'MEMBER_NOT_FOUND', { memberNo: 'R9' }],
      ['organiser', 'SELF_REVIEW', { memberNo: 'R3' }],
      ['neighbour', 'SELF_REVIEW', {}],
    ];
    await refuses('grantTariff', grant, cases);
    const once = { ...grant, commandId: nextId() };
    const first = await at.run('organiser', 'grantTariff', once, granted);
    expect(first).toMatchObject({ tariff: 'proposal_adopted', points: 30, pointsAfter: 132 });
    expect(await at.run('organiser', 'grantTariff', once, granted)).toEqual(first);
    await refuses('grantTariff', once, [['organiser', 'IDEMPOTENCY_CONFLICT', { tariff: 'venue_shift' }]]);
    const beyond = { budgetPoints: 20, requestedPoints: 30, waitingAwards: 0 };
    await refuses('grantTariff', grant, [['worker', 'BUDGET_EXHAUSTED', {}, beyond]], granted);

    const { serviceId } = await at.run('organiser', 'recordService', hours, record);
    expect(await at.run('organiser', 'approveService', { serviceId }, record)).toMatchObject({ awardWaiting: true });
    const behind = { budgetPoints: 20, requestedPoints: 10, waitingAwards: 1 };
    const small = { ...grant, tariff: 'venue_shift' };
    await refuses('grantTariff', small, [['worker', 'BUDGET_EXHAUSTED', {}, behind]], granted);
    await allocate(100);
    expect(await pointsOf('R1')).toMatchObject({ points: 192 });
  });

  it('turns hours down', async () => {
    const { serviceId } = await at.run('volunteer', 'recordService', { ...hours, memberNo: 'R2' }, record);
    await refuses('rejectService', { serviceId }, [
      ['volunteer', 'NOT_PERMITTED', {}],
      ['organiser', 'SERVICE_NOT_FOUND', { serviceId: 'none' }],
    ]);
    const once = { serviceId, commandId: nextId() };
    const first = await at.run('organiser', 'rejectService', once, record);
    expect(first).toMatchObject({ status: 'REJECTED', reviewedBy: ['R3'], awardPoints: null, awardWaiting: false });
    expect(await at.run('organiser', 'rejectService', once, record)).toEqual(first);
    await refuses('rejectService', { serviceId }, [['worker', 'ALREADY_REVIEWED', {}]]);
    await refuses('approveService', { serviceId }, [['organiser', 'ALREADY_REVIEWED', {}]]);
    const rejected = '{ serviceRecords(status: REJECTED) { serviceRecords { serviceId status } } }';
    expect(await at.read('volunteer', rejected)).toEqual({ serviceRecords: [{ serviceId, status: 'REJECTED' }] });
    expect(await at.read('volunteer', '{ member(memberNo: "R2") { points approvedMinutes } }')).toEqual({
      points: 25,
      approvedMinutes: 0,
    });
  });

  it('stops a frozen account and lets it work again', async () => {
    const picks = '... on MemberState { memberNo frozen }';
    for (const field of ['freezeMember', 'unfreezeMember'])
      await refuses(field, { memberNo: 'R1' }, [
        ['organiser', 'NOT_PERMITTED', {}],
        ['worker', 'MEMBER_NOT_FOUND', { memberNo: 'R9' }],
      ]);
    const once = { memberNo: 'R1', commandId: nextId() };
    const frozen = { __typename: 'MemberState', memberNo: 'R1', frozen: true };
    expect(await at.run('worker', 'freezeMember', once, picks)).toEqual(frozen);
    expect(await pointsOf('R1')).toEqual({ points: 192, frozen: true });
    const stopped: [string, string, object][] = [
      ['resident', 'giftPoints', { fromMemberNo: 'R1', toMemberNo: 'R2', points: 1 }],
      ['volunteer', 'giftPoints', { fromMemberNo: 'R2', toMemberNo: 'R1', points: 1 }],
      ['resident', 'donatePoints', { memberNo: 'R1', points: 1 }],
      ['organiser', 'grantTariff', { memberNo: 'R1', programme: '助老', tariff: 'venue_shift' }],
      ['organiser', 'recordService', hours],
      ['desk', 'completeCheckout', sale],
    ];
    for (const [who, field, input] of stopped) await refuses(field, input, [[who, 'ACCOUNT_FROZEN', {}]]);
    const working = { ...frozen, frozen: false };
    expect(await at.run('worker', 'unfreezeMember', { memberNo: 'R1' }, picks)).toEqual(working);
    expect(await at.run('worker', 'freezeMember', once, picks)).toEqual(frozen); // the old command's answer; nothing is done twice
    expect(await pointsOf('R1')).toEqual({ points: 192, frozen: false });
  });

  it('stops a suspended shop and lets it sell again', async () => {
    const picks = '... on MerchantState { merchantNo suspended }';
    for (const field of ['suspendMerchant', 'resumeMerchant'])
      await refuses(field, { merchantNo: 'M01' }, [
        ['worker', 'NOT_PERMITTED', {}],
        ['admin', 'MERCHANT_NOT_FOUND', { merchantNo: 'M09' }],
      ]);
    const once = { merchantNo: 'M01', commandId: nextId() };
    const suspended = { __typename: 'MerchantState', merchantNo: 'M01', suspended: true };
    expect(await at.run('admin', 'suspendMerchant', once, picks)).toEqual(suspended);
    expect(await at.run('admin', 'suspendMerchant', once, picks)).toEqual(suspended);
    expect(await at.read('cashier', '{ merchants { suspended } }')).toEqual([{ suspended: true }]);
    await refuses('completeCheckout', sale, [['desk', 'MERCHANT_SUSPENDED', {}]]);
    const resumed = { ...suspended, suspended: false };
    expect(await at.run('admin', 'resumeMerchant', { merchantNo: 'M01' }, picks)).toEqual(resumed);

    const { checkoutId } = await at.run('desk', 'completeCheckout', sale, sold);
    await at.run('cashier', 'refundCheckout', { checkoutId, billFen: 3200, redeemPoints: 50 });
    const again = { payFen: 2700, earnedPoints: 2, memberPointsAfter: 144 };
    expect(await at.run('desk', 'completeCheckout', sale, sold)).toMatchObject(again);
    const ofR2 = { ...sale, memberNo: 'R2', billFen: 1000, redeemPoints: 10 };
    expect(await at.run('desk', 'completeCheckout', ofR2, sold)).toMatchObject({ memberPointsAfter: 15 });
  });

  it('moves what has expired to the care pool, once a day', async () => {
    const picks = '... on ExpiredPoints { date lots points }';
    for (const who of ['resident', 'worker', 'cashier'])
      await refuses('expirePoints', {}, [[who, 'NOT_PERMITTED', {}]]);
    const once = { commandId: nextId() };
    const first = await at.run('accountant', 'expirePoints', once, picks);
    expect(first).toMatchObject({ date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), lots: 1, points: 7 });
    expect(await at.run('accountant', 'expirePoints', once, picks)).toEqual(first);
    expect(await at.run('admin', 'expirePoints', {}, picks)).toMatchObject({ lots: 0, points: 0 });
    expect(await pointsOf('R1')).toMatchObject({ points: 137 });
  });

  it('accounts for every point of every issuer', async () => {
    const query =
      '{ issuerMovements { issuer openingPoints issuedPoints redeemedPoints cancelledPoints movedToCarePoints heldByMembersPoints heldByCarePoolPoints outstandingPoints } }';
    expect(await at.read('worker', query)).toEqual({ code: 'NOT_PERMITTED' });
    const fund = { openingPoints: 107, issuedPoints: 90, redeemedPoints: 50, cancelledPoints: 0 };
    const shop = { openingPoints: 40, issuedPoints: 4, redeemedPoints: 10, cancelledPoints: 2 };
    const fundHeld = { movedToCarePoints: 12, heldByMembersPoints: 135, heldByCarePoolPoints: 12 };
    const shopHeld = { movedToCarePoints: 15, heldByMembersPoints: 17, heldByCarePoolPoints: 15 };
    expect(await at.read('accountant', query)).toEqual([
      { issuer: 'FUND', ...fund, ...fundHeld, outstandingPoints: 147 },
      { issuer: 'M01', ...shop, ...shopHeld, outstandingPoints: 32 },
    ]);
  });
});
