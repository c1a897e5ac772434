import { refusal } from '../support/post-graphql';
import { nextId } from '../support/test-community';
import { ApiCommunity } from './api-community';

jest.setTimeout(120_000);

const points = (memberNo: string) => ({ memberNo, issuer: 'FUND', points: 10, expiresOn: '2099-12-31' });

/**
 * Who decides about others, tried as the person concerned, as somebody of the household and as the shop's own. `lin` is
 * R1 of household H1 and an administrator; R2 lives there too, R3 next door; `boss` is an administrator of M01.
 */
describe('Nobody decides for themselves, their household or their own shop', () => {
  let at: ApiCommunity;
  let cardOf: Record<string, string>;

  beforeAll(async () => {
    at = await ApiCommunity.make({ secretKey: 'b'.repeat(64), developmentMessages: true });
    await at.members({ R1: 'H1', R2: 'H1', R3: 'H3', R4: 'H3' });
    for (const merchantNo of ['M01', 'M02']) await at.merchant(merchantNo);
    // Before there is a second administrator, the sole one may make one alone; so the staff come first.
    await at.people(
      { login: 'lin', roles: ['organiser', 'social_worker'], memberNo: 'R1' },
      { login: 'worker', roles: ['volunteer'], memberNo: 'R3' },
      { login: 'boss', roles: ['administrator'], merchantNo: 'M01' },
    );
    await at.run('admin', 'recordFundIncome', {
      purpose: 'REDEMPTION_RESERVE',
      class: 'DONATION',
      amountFen: 1_000_000,
    });
    await at.run('admin', 'allocatePoints', { programme: 'care', points: 1000 });
    cardOf = {};
    for (const memberNo of ['R1', 'R2', 'R3']) {
      await at.run('admin', 'bringInBalance', points(memberNo));
      const card = await at.run(
        'admin',
        'issueCard',
        { memberNo, commandId: undefined },
        '... on MemberCard { cardNo }',
      );
      cardOf[memberNo] = card['cardNo'] as string;
    }
  });
  afterAll(() => at?.close());

  const service = async (memberNo: string) => {
    const logged = await at.run(
      'admin',
      'recordService',
      { memberNo, programme: 'care', minutes: 60, grade: 'ATTESTED', tags: [] },
      '... on ServiceRecord { serviceId }',
    );
    return logged['serviceId'] as string;
  };
  const without = (input: object) => ({ ...input, commandId: undefined });

  // What to do about a member, how it is refused for one's own, and what members may do about themselves anyway.
  const decisions: readonly (readonly [
    mutation: string,
    order: (memberNo: string) => object | Promise<object>,
    code: string,
    ownRight?: boolean,
  ])[] = [
    ['approveService', async (memberNo) => ({ serviceId: await service(memberNo) }), 'SELF_REVIEW'],
    ['signService', async (memberNo) => ({ serviceId: await service(memberNo) }), 'SELF_REVIEW'],
    ['rejectService', async (memberNo) => ({ serviceId: await service(memberNo) }), 'SELF_REVIEW'],
    ['grantTariff', (memberNo) => ({ memberNo, programme: 'care', tariff: 'venue_shift' }), 'SELF_REVIEW'],
    ['freezeMember', (memberNo) => ({ memberNo }), 'CONFLICT_OF_INTEREST'],
    ['unfreezeMember', (memberNo) => ({ memberNo }), 'CONFLICT_OF_INTEREST'],
    ['donatePoints', (memberNo) => ({ memberNo, points: 1 }), 'CONFLICT_OF_INTEREST', true],
    ['issueCard', (memberNo) => without({ memberNo }), 'CONFLICT_OF_INTEREST'],
    ['reissueCard', (memberNo) => without({ cardNo: cardOf[memberNo] }), 'CONFLICT_OF_INTEREST'],
    ['blockCard', (memberNo) => without({ cardNo: cardOf[memberNo] }), 'CONFLICT_OF_INTEREST', true],
    ['setMemberPhone', (memberNo) => without({ memberNo, phone: '13912345678' }), 'CONFLICT_OF_INTEREST'],
    ['setPin', (memberNo) => without({ memberNo, pin: '482915' }), 'CONFLICT_OF_INTEREST', true],
    [
      'inviteHelper',
      (memberNo) => without({ memberNo, name: '女儿', dayPoints: 10, days: 30 }),
      'CONFLICT_OF_INTEREST',
      true,
    ],
    [
      'completeCheckout',
      (memberNo) => ({ merchantNo: 'M02', memberNo, billFen: 1000, redeemPoints: 0, channel: 'assisted' }),
      'CONFLICT_OF_INTEREST',
    ],
  ];

  const cases = decisions.map(
    ([mutation, order, code, ownRight = false]) => [mutation, order, code, ownRight] as const,
  );
  it.each(cases)('%s', async (mutation, order, code, ownRight) => {
    const as = async (memberNo: string) => (await at.run('lin', mutation, await order(memberNo)))['code'] ?? 'OK';
    expect({
      household: await as('R2'),
      oneself: await as('R1'),
      neighbour: await as('R3'),
    }).toEqual({ household: code, oneself: ownRight ? 'OK' : code, neighbour: 'OK' });
  });

  it('giftPoints: at the desk for a neighbour, one’s own oneself, never another’s of the household', async () => {
    await at.run('admin', 'unfreezeMember', { memberNo: 'R3' });
    await at.run('admin', 'bringInBalance', points('R3'));
    const gift = async (fromMemberNo: string, toMemberNo: string) =>
      (await at.run('lin', 'giftPoints', { fromMemberNo, toMemberNo, points: 1 }))['code'] ?? 'OK';
    expect([await gift('R2', 'R1'), await gift('R1', 'R2'), await gift('R3', 'R4')]).toEqual([
      'CONFLICT_OF_INTEREST',
      'OK',
      'OK',
    ]);
  });

  it('bringInBalance: not for oneself or the household, and not of one’s own shop', async () => {
    await at.run('boss', 'registerPerson', {
      ...{ login: 'r1-admin', displayName: '林', roles: ['administrator'], memberNo: 'R1', commandId: undefined },
      password: 'long enough to be safe',
    });
    const [waits] = await at.read<readonly { requestId: string }[]>('admin', '{ roleRequests { requestId } }');
    await at.run('admin', 'decideRoleRequest', { requestId: waits?.requestId, agree: true, commandId: undefined });
    await at.enter('r1-admin');
    const bring = async (who: string, memberNo: string, issuer = 'FUND') =>
      (await at.run(who, 'bringInBalance', { ...points(memberNo), issuer }))['code'] ?? 'OK';
    expect([await bring('r1-admin', 'R1'), await bring('r1-admin', 'R2'), await bring('r1-admin', 'R3')]).toEqual([
      'CONFLICT_OF_INTEREST',
      'CONFLICT_OF_INTEREST',
      'OK',
    ]);
    expect([await bring('boss', 'R3', 'M01'), await bring('boss', 'R3', 'M02')]).toEqual([
      'CONFLICT_OF_INTEREST',
      'OK',
    ]);
  });

  it.each(['suspendMerchant', 'resumeMerchant'])('%s: not one’s own shop', async (mutation) => {
    const as = async (merchantNo: string) => (await at.run('boss', mutation, { merchantNo }))['code'] ?? 'OK';
    expect(await as('M01')).toMatch(/CONFLICT_OF_INTEREST/);
    expect((await at.run('admin', mutation, { merchantNo: 'M01' }))['code']).toBeUndefined();
  });

  it('staff who are members decide about shops that are not theirs', async () => {
    for (const mutation of ['suspendMerchant', 'resumeMerchant'])
      expect((await at.run('r1-admin', mutation, { merchantNo: 'M02' }))['code']).toBeUndefined();
    const shop = { name: '面馆', trade: '餐饮', address: '老街 1 号' };
    const { applicationNo } = await at.run(
      'r1-admin',
      'applyForAdmission',
      shop,
      '... on ApplicationStep { applicationNo }',
    );
    const step = await at.run('r1-admin', 'checkPapers', { applicationNo, papers: '营业执照' });
    expect(step['code']).toBeUndefined();
  });

  it('a shop that somebody of one’s household runs is one’s own, for as long as they run it', async () => {
    await at.merchant('M03');
    await at.people(
      { login: 'baker', roles: ['merchant_owner'], merchantNo: 'M03', memberNo: 'R2' },
      { login: 'clerk', roles: ['cashier'], merchantNo: 'M02', memberNo: 'R2' },
    );
    const code = async (who: string, mutation: string, input: object) =>
      (await at.run(who, mutation, input))['code'] ?? 'OK';
    for (const mutation of ['suspendMerchant', 'resumeMerchant'])
      expect({
        household: await code('r1-admin', mutation, { merchantNo: 'M03' }),
        whereOneWorks: await code('r1-admin', mutation, { merchantNo: 'M02' }),
        somebodyElse: await code('admin', mutation, { merchantNo: 'M03' }),
      }).toEqual({ household: 'CONFLICT_OF_INTEREST', whereOneWorks: 'OK', somebodyElse: 'OK' });
    const owed = { ...points('R4'), issuer: 'M03' };
    expect(await code('r1-admin', 'bringInBalance', owed)).toBe('CONFLICT_OF_INTEREST');
    await at.run('admin', 'deactivatePerson', { login: 'baker', commandId: undefined });
    expect(await code('r1-admin', 'bringInBalance', owed)).toBe('OK');
  });

  it('a list of commands is no way around', async () => {
    const listed = await at.run(
      'lin',
      'submitCommands',
      { commandId: undefined, commands: [{ freezeMember: { commandId: nextId(), memberNo: 'R2' } }] },
      `... on SubmittedCommands { results { answer { ${refusal} } } }`,
    );
    expect(JSON.stringify(listed)).toContain('CONFLICT_OF_INTEREST');
  });

  it('people: nobody gives roles to themselves or their household, deactivates or resets them', async () => {
    await at.people({ login: 'r2-organiser', roles: ['organiser'], memberNo: 'R2' });
    const tries: readonly (readonly [string, object])[] = [
      ['changeRoles', { roles: ['social_worker'] }],
      ['deactivatePerson', {}],
      ['reactivatePerson', {}],
      ['resetPassword', {}],
    ];
    for (const login of ['r1-admin', 'r2-organiser'])
      for (const [mutation, more] of tries)
        expect([
          mutation,
          (await at.run('r1-admin', mutation, { login, ...more, commandId: undefined }))['code'],
        ]).toEqual([mutation, 'CONFLICT_OF_INTEREST']);
  });
});
