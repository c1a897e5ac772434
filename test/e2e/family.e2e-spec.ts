import { randomBytes } from 'node:crypto';
import { codeShownBy, type Phone } from '../support/phone-code';
import type { Answer } from '../support/post-graphql';
import { ApiCommunity } from './api-community';

const far = '2099-12-31';

describe('family help, through GraphQL alone', () => {
  let at: ApiCommunity;
  let helperNo = '';
  let device: Phone;

  beforeAll(async () => {
    at = await ApiCommunity.make({ secretKey: randomBytes(32).toString('hex') });
    await at.members({ R1: 'H1', R2: 'H1', R3: 'H1' });
    await at.merchant('M01');
    await at.people(
      { login: 'elder', roles: ['resident', 'volunteer'], memberNo: 'R1' },
      { login: 'daughter', roles: ['resident', 'volunteer'], memberNo: 'R2' },
      { login: 'son', roles: ['resident'], memberNo: 'R3' },
      { login: 'worker', roles: ['social_worker'] },
      { login: 'accountant', roles: ['accountant'] },
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
    );
    await at.run('admin', 'bringInBalance', { memberNo: 'R1', issuer: 'FUND', points: 200, expiresOn: far });
    // Hours and what they brought: nobody's business but the elder's.
    await at.run('accountant', 'recordFundIncome', {
      purpose: 'REDEMPTION_RESERVE',
      class: 'DONATION',
      amountFen: 100_000,
    });
    await at.run('accountant', 'allocatePoints', { programme: '陪伴', points: 100 });
    const hours = { memberNo: 'R1', programme: '陪伴', tags: [], minutes: 60, grade: 'ATTESTED' };
    const record = '... on ServiceRecord { serviceId }';
    const { serviceId } = await at.run('worker', 'recordService', hours, record);
    await at.run('worker', 'approveService', { serviceId });
  });
  afterAll(() => at?.close());

  /** What is sent is no command. */
  const run = (who: string, field: string, input: object, picks = '') =>
    at.run(who, field, { commandId: undefined, ...input }, picks);
  const helperPicks = 'helperNo memberNo name maskedName dayPoints usedTodayPoints lastDay acceptedAt endedAt';
  const invited = `... on HelperInvited { invitation helper { ${helperPicks} } }`;
  const helped = '... on HelpedMember { helperNo memberNo memberMaskedName name dayPoints leftTodayPoints deviceNo }';
  const quoted = '... on Quote { quoteId memberMaskedName presented noPinPoints }';
  const sold = '... on Checkout { checkoutId redeemPoints } ... on HelperLimitExceeded { limitPoints }';
  const helpers = (who: string, memberNo = 'R1') =>
    at.read<Answer[]>(who, `{ helpersOf(memberNo: "${memberNo}") { ${helperPicks} } }`);
  const offer = (who: string, invitation: string) =>
    at.read(
      who,
      `{ helpInvitation(invitation: "${invitation}") { __typename ... on HelpOffer { memberMaskedName name dayPoints } ... on Refusal { code } } }`,
    );
  const code = () => codeShownBy(device);
  const scan = () => run('cashier', 'openQuote', { presented: code(), merchantNo: 'M01' }, quoted);
  const sell = (quoteId: unknown, redeemPoints: number) =>
    at.run('cashier', 'completeQuote', { quoteId, billFen: 3200, redeemPoints }, sold);

  it('is offered by the member, looked at, and accepted', async () => {
    for (const [who, input, refused] of [
      ['son', { memberNo: 'R1', name: '儿子' }, 'NOT_PERMITTED'],
      ['cashier', { memberNo: 'R1', name: '儿子' }, 'NOT_PERMITTED'],
      ['worker', { name: '儿子' }, 'NOT_PERMITTED'], // who is no member says for whom
      ['worker', { memberNo: 'R9', name: '儿子' }, 'MEMBER_NOT_FOUND'],
      ['elder', { name: '' }, 'INVALID_INPUT'],
      ['elder', { name: '女儿', dayPoints: 101 }, 'INVALID_INPUT'],
    ] as const)
      expect([who, input, await run(who, 'inviteHelper', input)]).toEqual([
        who,
        input,
        expect.objectContaining({ code: refused }),
      ]);
    const { invitation, helper } = await run('elder', 'inviteHelper', { name: '女儿小红' }, invited);
    expect(helper).toMatchObject({ memberNo: 'R1', name: '女儿小红', maskedName: null, dayPoints: 50 });
    const digits = String(invitation);
    expect(await offer('elder', digits)).toMatchObject({ code: 'OWN_INVITATION' });
    expect(await offer('worker', digits)).toEqual({ code: 'NOT_PERMITTED' });
    expect(await offer('daughter', '12')).toMatchObject({ code: 'INVITATION_WRONG' });
    expect(await offer('daughter', digits)).toEqual({
      __typename: 'HelpOffer',
      memberMaskedName: '王**',
      name: '女儿小红',
      dayPoints: 50,
    });
    const mine = await run('daughter', 'acceptHelp', { invitation: digits }, helped);
    expect(mine).toMatchObject({ memberNo: 'R1', memberMaskedName: '王**', leftTodayPoints: 50, deviceNo: null });
    helperNo = String(mine['helperNo']);
    expect(await run('son', 'acceptHelp', { invitation: digits })).toMatchObject({ code: 'INVITATION_WRONG' });
    for (const who of ['elder', 'worker'])
      expect(await helpers(who)).toMatchObject([{ helperNo, name: '女儿小红', maskedName: '王**', endedAt: null }]);
    for (const who of ['daughter', 'son', 'cashier', 'accountant'])
      expect(await helpers(who)).toEqual({ code: 'NOT_PERMITTED' });
  });

  it('opens wallet, history and cards, and nothing else', async () => {
    await run('worker', 'issueCard', { memberNo: 'R1' });
    const member = (who: string, picks: string) => at.read(who, `{ member(memberNo: "R1") { ${picks} } }`);
    const all = 'points maskedName displayName householdNo category volunteer approvedMinutes lots { remainingPoints }';
    const nothing = { displayName: null, householdNo: null, category: null, volunteer: null, approvedMinutes: null };
    expect(await member('daughter', all)).toMatchObject({ points: 210, maskedName: '王**', ...nothing });
    expect(await member('son', all)).toEqual({ code: 'NOT_PERMITTED' });
    const lots = (who: string) => at.read(who, '{ lots(holder: "wallet:R1") { lots { remainingPoints } } }');
    expect(await lots('daughter')).toEqual({ lots: [{ remainingPoints: 10 }, { remainingPoints: 200 }] });
    expect(await lots('son')).toEqual({ code: 'NOT_PERMITTED' });
    // That points came is seen, for which service is not.
    const history = (who: string) => member(who, 'history { lines { kind reason amountPoints } }');
    const came = { amountPoints: 10 };
    const before = { kind: 'opening_lot', reason: '期初积分', amountPoints: 200 };
    expect(await history('daughter')).toEqual({
      history: { lines: [{ ...came, kind: 'received', reason: '' }, before] },
    });
    expect(await history('elder')).toEqual({
      history: { lines: [{ ...came, kind: 'approve', reason: '志愿服务 60 分钟 · 陪伴' }, before] },
    });
    const cards = (who: string) => at.read<Answer[]>(who, '{ cards(memberNo: "R1") { cardNo blockedAt } }');
    const [card] = await cards('daughter');
    expect(await cards('son')).toEqual({ code: 'NOT_PERMITTED' });
    const block = { cardNo: card?.['cardNo'] };
    const blocked = '... on MemberCard { blockedAt }';
    expect(await run('son', 'blockCard', block, blocked)).toMatchObject({ code: 'CARD_NOT_FOUND' });
    expect(await run('daughter', 'blockCard', block, blocked)).toMatchObject({ __typename: 'MemberCard' });

    const give = { fromMemberNo: 'R1', toMemberNo: 'R2', points: 1 };
    const hours = { memberNo: 'R1', programme: '陪伴', tags: [], minutes: 60, grade: 'ATTESTED' };
    for (const [field, input] of [
      ['giftPoints', give],
      ['donatePoints', { memberNo: 'R1', points: 1 }],
      ['recordService', hours],
    ] as const)
      expect([field, await at.run('daughter', field, input)]).toEqual([
        field,
        expect.objectContaining({ code: 'NOT_PERMITTED' }),
      ]);
    for (const [field, input] of [
      ['setPin', { memberNo: 'R1', pin: '246813' }],
      ['setMemberPhone', { memberNo: 'R1', phone: '13800001111' }],
      ['inviteHelper', { memberNo: 'R1', name: '我的朋友' }],
    ] as const)
      expect([field, await run('daughter', field, input)]).toEqual([
        field,
        expect.objectContaining({ code: 'NOT_PERMITTED' }),
      ]);
    for (const query of [
      '{ devices(memberNo: "R1") { deviceNo } }',
      '{ helpersOf(memberNo: "R1") { name } }',
      '{ serviceRecords(memberNo: "R1") { serviceRecords { serviceId } } }',
    ])
      expect([query, await at.read('daughter', query)]).toEqual([query, { code: 'NOT_PERMITTED' }]);
  });

  it('makes codes on the helper’s own phone, and pays within the limit in the helper’s name', async () => {
    const registered = '... on RegisteredDevice { deviceNo secret codePrefix }';
    const phone = { name: '小红的手机', forMemberNo: 'R1' };
    expect(await run('son', 'registerDevice', phone, registered)).toMatchObject({ code: 'HELP_NOT_FOUND' });
    device = (await run('daughter', 'registerDevice', phone, registered)) as unknown as typeof device;
    expect(await at.read('elder', '{ devices { deviceNo } }')).toEqual([]);
    expect(await at.read('daughter', '{ devices { deviceNo } }')).toEqual([]);
    expect(await at.read('daughter', `{ peopleIHelp { memberNo deviceNo } }`)).toEqual([
      { memberNo: 'R1', deviceNo: device.deviceNo },
    ]);
    const quote = await scan();
    expect(quote).toMatchObject({ presented: 'HELPER', noPinPoints: 50, memberMaskedName: '王**' });
    expect(JSON.stringify(quote)).not.toContain('小红');
    expect(await sell(quote['quoteId'], 51)).toMatchObject({ code: 'HELPER_LIMIT_EXCEEDED', limitPoints: 50 });
    expect(await sell(quote['quoteId'], 45)).toMatchObject({ __typename: 'Checkout', redeemPoints: 45 });
    const lines =
      '{ member(memberNo: "R1") { history(first: 2) { lines { kind amountPoints paidBy { helperNo name } } } } }';
    const paid = (name: string | null) => ({
      history: {
        lines: [
          { kind: 'checkout', amountPoints: 2, paidBy: { helperNo, name } },
          { kind: 'checkout', amountPoints: -45, paidBy: { helperNo, name } },
        ],
      },
    });
    for (const who of ['elder', 'worker']) expect(await at.read(who, lines)).toEqual(paid('女儿小红'));
    expect(await at.read('daughter', lines)).toEqual(paid(null));
    for (const who of ['elder', 'worker']) expect(await helpers(who)).toMatchObject([{ usedTodayPoints: 45 }]);
  });

  it('is listed for the helper, who may stop as well; from then on nothing is open', async () => {
    expect(await at.read('son', '{ peopleIHelp { memberNo } }')).toEqual([]);
    expect(await at.read('worker', '{ peopleIHelp { memberNo } }')).toEqual({ code: 'NOT_PERMITTED' });
    const ended = `... on FamilyHelper { ${helperPicks} }`;
    expect(await run('son', 'endHelp', { helperNo }, ended)).toMatchObject({ code: 'HELP_NOT_FOUND' });
    expect(await run('cashier', 'endHelp', { helperNo }, ended)).toMatchObject({ code: 'NOT_PERMITTED' });
    expect(await run('elder', 'endHelp', { helperNo }, ended)).toMatchObject({ endedAt: expect.any(String) as string });
    expect(await at.read('daughter', '{ member(memberNo: "R1") { points } }')).toEqual({ code: 'NOT_PERMITTED' });
    expect(await at.read('daughter', '{ peopleIHelp { memberNo } }')).toEqual([]);
    expect(await helpers('elder')).toEqual([]);
    expect(await run('daughter', 'registerDevice', { name: 'x', forMemberNo: 'R1' })).toMatchObject({
      code: 'HELP_NOT_FOUND',
    });
    expect(await scan()).toMatchObject({ code: expect.stringMatching(/^CODE_(NOT_RECOGNISED|USED)$/) as string });
  });

  it('is arranged at the desk with the elder there', async () => {
    const { invitation } = await run(
      'worker',
      'inviteHelper',
      { memberNo: 'R1', name: '儿子', dayPoints: 20 },
      invited,
    );
    expect(await run('son', 'acceptHelp', { invitation: String(invitation) }, helped)).toMatchObject({ dayPoints: 20 });
    const [one] = await helpers('worker');
    expect(await run('worker', 'endHelp', { helperNo: one?.['helperNo'] })).toMatchObject({
      __typename: 'FamilyHelper',
    });
  });
});
