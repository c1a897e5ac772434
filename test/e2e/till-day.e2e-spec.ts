import { localDateOf } from '@youhui/kernel';
import { codeShownBy, type Phone } from '../support/phone-code';
import type { Answer } from '../support/post-graphql';
import { nextId } from '../support/test-community';
import { ApiCommunity } from './api-community';

const pin = '123789';

const quotePicks = `... on Quote { quoteId merchantNo merchantName memberMaskedName presented availablePoints noPinPoints confirmedPoints
  askedPoints billFen usualBillFen expiresAt checkoutId }`;
const sold =
  '... on Checkout { checkoutId merchantNo redeemFen payFen earnedPoints memberPointsAfter memberMaskedName }';
const needed = '... on ConfirmationNeeded { noPinPoints confirmedPoints }';
const bySign = '... on SignLimitExceeded { limitPoints }';

describe('a day at the till, through GraphQL alone', () => {
  let at: ApiCommunity;
  let card: string;
  let phone: Phone;

  beforeAll(async () => {
    at = await ApiCommunity.make();
    await at.members({ R1: 'H1', R2: null });
    for (const shop of ['M01', 'M02']) await at.merchant(shop);
    await at.people(
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'colleague', roles: ['cashier'], merchantNo: 'M01' },
      { login: 'neighbour', roles: ['cashier'], merchantNo: 'M02' },
      { login: 'owner', roles: ['merchant_owner'], merchantNo: 'M01' },
      { login: 'resident', roles: ['resident'], memberNo: 'R1' },
      { login: 'stranger', roles: ['resident'], memberNo: 'R2' },
      { login: 'worker', roles: ['social_worker'] },
    );
    await at.run('admin', 'bringInBalance', { memberNo: 'R1', issuer: 'FUND', points: 1000, expiresOn: '2999-12-31' });
    card = (await plain('worker', 'issueCard', { memberNo: 'R1', nfcId: null }, '... on MemberCard { cardNo }'))[
      'cardNo'
    ] as string;
    await plain('worker', 'setPin', { memberNo: 'R1', pin }, '... on PinSet { memberNo }');
    const device = await plain(
      'resident',
      'registerDevice',
      { name: '手机' },
      '... on RegisteredDevice { deviceNo secret codePrefix }',
    );
    phone = device as unknown as Phone;
  });

  afterAll(() => at?.close());

  /** A mutation that is no command: it takes no command id. */
  const plain = (who: string, field: string, input: object, picks = '') =>
    at.run(who, field, { commandId: undefined, ...input }, picks);
  const open = (who: string, presented: string, merchantNo = 'M01') =>
    plain(who, 'openQuote', { presented, merchantNo }, quotePicks);
  const opened = async (who: string): Promise<string> => (await open(who, card))['quoteId'] as string;
  const complete = (who: string, quoteId: unknown, billFen: number, redeemPoints: number, commandId = nextId()) =>
    at.run(who, 'completeQuote', { commandId, quoteId, billFen, redeemPoints }, `${sold} ${needed} ${bySign}`);
  const price = (who: string, quoteId: unknown, billFen: number, redeemPoints: number) =>
    at.read(
      who,
      `{ priceQuote(input: { quoteId: "${String(quoteId)}", billFen: ${billFen}, redeemPoints: ${redeemPoints} }) {
        __typename ... on CheckoutQuote { redeemFen payFen earnPoints maxRedeemPoints } ${needed} ... on Refusal { code } } }`,
    );
  const quote = (who: string, quoteId: unknown) =>
    at.read<Answer | null>(who, `{ quote(quoteId: "${String(quoteId)}") { confirmedPoints checkoutId } }`);
  /** The code that the phone shows now. */
  const codeShown = () => codeShownBy(phone);

  it('sells to the code on a phone: the code is spent, the quote takes amended amounts, and one sale', async () => {
    const code = codeShown();
    const scan = await open('cashier', code);
    expect(scan).toMatchObject({
      ...{ merchantNo: 'M01', merchantName: '商户M01', memberMaskedName: '王**', presented: 'CODE' },
      ...{ availablePoints: 1000, noPinPoints: 50, confirmedPoints: 0, askedPoints: null, billFen: null },
      ...{ usualBillFen: null, checkoutId: null },
    });
    expect(await open('colleague', code)).toMatchObject({ code: 'CODE_USED' });
    const { quoteId } = scan;
    expect(await price('cashier', quoteId, 3200, 40)).toEqual({
      __typename: 'CheckoutQuote',
      ...{ redeemFen: 400, payFen: 2800, earnPoints: 2, maxRedeemPoints: 160 },
    });
    expect(await complete('cashier', quoteId, 600, 40)).toMatchObject({ code: 'REDEEM_SHARE_EXCEEDED' });
    const commandId = nextId();
    const first = await complete('cashier', quoteId, 3200, 40, commandId);
    expect(first).toMatchObject({ redeemFen: 400, payFen: 2800, earnedPoints: 2, memberPointsAfter: 962 });
    expect(await complete('cashier', quoteId, 3200, 40, commandId)).toEqual(first);
    expect(await complete('cashier', quoteId, 3200, 40)).toMatchObject({ code: 'QUOTE_SPENT' });
    expect(await quote('cashier', quoteId)).toEqual({ confirmedPoints: 0, checkoutId: commandId });
    expect(await quote('resident', quoteId)).toEqual({ confirmedPoints: 0, checkoutId: commandId });
    for (const who of ['colleague', 'neighbour', 'stranger', 'worker']) expect(await quote(who, quoteId)).toBeNull();
  });

  it('lets nobody work a scan but the till that made it, and nobody sell by member number at a till', async () => {
    const quoteId = await opened('cashier');
    for (const who of ['colleague', 'neighbour']) {
      expect(await complete(who, quoteId, 3200, 1)).toMatchObject({ code: 'QUOTE_NOT_FOUND' });
      expect(await price(who, quoteId, 3200, 1)).toMatchObject({ code: 'QUOTE_NOT_FOUND' });
      const asked = { quoteId, billFen: 3200, redeemPoints: 60 };
      expect(await plain(who, 'askConfirmation', asked)).toMatchObject({ code: 'QUOTE_NOT_FOUND' });
      expect(await plain(who, 'confirmQuoteByPin', { quoteId, redeemPoints: 60, pin })).toMatchObject({
        code: 'QUOTE_NOT_FOUND',
      });
    }
    expect(await open('neighbour', card, 'M01')).toMatchObject({ code: 'NOT_PERMITTED' });
    for (const who of ['resident', 'worker', 'admin'])
      for (const answer of [await open(who, card), await complete(who, quoteId, 3200, 1)])
        expect(answer).toEqual({ code: 'NOT_PERMITTED' });
    const byNumber = { merchantNo: 'M01', memberNo: 'R1', billFen: 3200, redeemPoints: 0, channel: 'scan' };
    for (const who of ['cashier', 'owner', 'resident'])
      expect(await at.run(who, 'completeCheckout', byNumber)).toEqual({ code: 'NOT_PERMITTED' });
    expect(await at.run('worker', 'completeCheckout', byNumber, sold)).toMatchObject({ payFen: 3200 });
  });

  it('asks the member beyond what goes without, on their phone or by PIN at the till', async () => {
    const quoteId = await opened('cashier');
    expect(await complete('cashier', quoteId, 9000, 80)).toMatchObject({
      __typename: 'ConfirmationNeeded',
      ...{ code: 'CONFIRMATION_NEEDED', noPinPoints: 50, confirmedPoints: 0 },
    });
    expect(await at.read('resident', '{ quotesToConfirm { quoteId } }')).toEqual([]);
    const asked = { quoteId, billFen: 9000, redeemPoints: 80 };
    expect(await plain('cashier', 'askConfirmation', asked, quotePicks)).toMatchObject({
      askedPoints: 80,
      billFen: 9000,
    });
    const toConfirm = '{ quotesToConfirm { quoteId merchantName billFen askedPoints usualBillFen } }';
    const shown = { quoteId, merchantName: '商户M01', billFen: 9000, askedPoints: 80, usualBillFen: null };
    expect(await at.read('resident', toConfirm)).toEqual([shown]);
    expect(await at.read('stranger', toConfirm)).toEqual([]);
    const agree = { quoteId, redeemPoints: 80 };
    expect(await plain('stranger', 'confirmQuote', agree)).toMatchObject({ code: 'QUOTE_NOT_FOUND' });
    expect(await plain('cashier', 'confirmQuote', agree)).toEqual({ code: 'NOT_PERMITTED' });
    expect(await plain('resident', 'confirmQuote', agree, quotePicks)).toMatchObject({ confirmedPoints: 80 });
    expect(await at.read('resident', toConfirm)).toEqual([]);
    expect(await complete('cashier', quoteId, 9000, 80)).toMatchObject({ redeemFen: 800 });

    const other = await opened('cashier');
    const typed = { quoteId: other, redeemPoints: 70, pin };
    expect(await plain('cashier', 'confirmQuoteByPin', { ...typed, pin: '111112' })).toMatchObject({
      code: 'PIN_WRONG',
    });
    expect(await complete('cashier', other, 9000, 70)).toMatchObject({ confirmedPoints: 0 });
    expect(await plain('cashier', 'confirmQuoteByPin', typed, quotePicks)).toMatchObject({ confirmedPoints: 70 });
    expect(await complete('cashier', other, 9000, 70)).toMatchObject({ redeemFen: 700 });
  });

  it('takes up what a member asks for after scanning the shop’s sign', async () => {
    const sign = (input: object, who = 'resident') =>
      plain(
        who,
        'openSignQuote',
        { merchantNo: 'M01', billFen: 3200, redeemPoints: 20, ...input },
        `${quotePicks} ${bySign}`,
      );
    expect(await sign({}, 'cashier')).toEqual({ code: 'NOT_PERMITTED' });
    expect(await sign({ redeemPoints: 21 })).toMatchObject({ code: 'SIGN_LIMIT_EXCEEDED', limitPoints: 20 });
    const { quoteId } = await sign({});
    const waiting = (who: string, merchantNo: string) =>
      at.read<Answer[]>(
        who,
        `{ quotesAtTill(merchantNo: "${merchantNo}") { quoteId presented billFen askedPoints memberMaskedName } }`,
      );
    expect(await waiting('colleague', 'M01')).toEqual([
      { quoteId, presented: 'SIGN', billFen: 3200, askedPoints: 20, memberMaskedName: '王**' },
    ]);
    expect(await waiting('neighbour', 'M01')).toEqual({ code: 'NOT_PERMITTED' });
    expect(await waiting('neighbour', 'M02')).toEqual([]);
    expect(await complete('colleague', quoteId, 3200, 20)).toMatchObject({ redeemFen: 200 });
    expect(await waiting('cashier', 'M01')).toEqual([]);
  });

  it('enters paper slips once, and only for the own shop', async () => {
    const slip = { serial: '0001', cardNo: card, merchantNo: 'M01', onDay: localDateOf(new Date(), 'Asia/Shanghai') };
    const enter = (who: string, input: object) =>
      plain(
        who,
        'recordPaperSlip',
        { ...slip, billFen: 2000, redeemPoints: 15, ...input },
        `${sold} ... on SlipLimitExceeded { remainingPoints }`,
      );
    expect(await enter('neighbour', {})).toMatchObject({ code: 'NOT_PERMITTED' });
    const first = await enter('cashier', {});
    expect(first).toMatchObject({ checkoutId: 'slip,M01,0001', redeemFen: 150 });
    expect(await enter('colleague', {})).toEqual(first);
    expect(await enter('cashier', { billFen: 2100 })).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT' });
    expect(await enter('cashier', { serial: '0002', redeemPoints: 6 })).toMatchObject({
      ...{ code: 'SLIP_LIMIT_EXCEEDED', remainingPoints: 5 },
    });
    expect(await enter('cashier', { serial: '0002', onDay: '2020-01-01' })).toMatchObject({ code: 'SLIP_TOO_OLD' });
    expect(await enter('cashier', { serial: '0002', onDay: '2999-01-01' })).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('works in shifts on a paired till: sells, undoes the last sale, hands over with the sums', async () => {
    const { pairingCode } = await plain(
      'owner',
      'createTerminal',
      { merchantNo: 'M01', name: '前台' },
      '... on TerminalToPair { pairingCode }',
    );
    const pairing = { communityCode: at.code, pairingCode };
    const { terminalToken } = await plain('', 'pairTerminal', pairing, '... on PairedTerminal { terminalToken }');
    for (const login of ['cashier', 'colleague'])
      await plain('owner', 'setCashierPin', { login, pin: '4711' }, '... on CashierPinSet { login }');
    const shift = async (login: string) => {
      const session = await plain('', 'openShift', { terminalToken, login, pin: '4711' }, '... on Session { token }');
      at.holds(`${login} at the till`, session['token'] as string);
    };
    await shift('cashier');
    const first = await complete('cashier at the till', await opened('cashier at the till'), 3200, 5);
    const second = await complete('cashier at the till', await opened('cashier at the till'), 1000, 0);
    const undo = (who: string, { checkoutId }: Answer, commandId = nextId()) =>
      at.run(who, 'voidCheckout', { commandId, checkoutId }, '... on Refund { billFen redeemPoints cashFen }');
    expect(await undo('cashier at the till', first)).toMatchObject({ code: 'NOT_LAST_SALE' });
    expect(await undo('cashier', second)).toMatchObject({ code: 'SHIFT_OVER' });
    expect(await undo('neighbour', second)).toMatchObject({ code: 'CHECKOUT_NOT_FOUND' });
    expect(await undo('resident', second)).toEqual({ code: 'NOT_PERMITTED' });
    const commandId = nextId();
    const undone = await undo('cashier at the till', second, commandId);
    expect(undone).toEqual({ __typename: 'Refund', billFen: 1000, redeemPoints: 0, cashFen: 1000 });
    expect(await undo('cashier at the till', second, commandId)).toEqual(undone);
    expect(
      await at.read(
        'cashier at the till',
        `mutation { closeShift { ... on ShiftClosed { totals { sales billFen redeemPoints redeemFen refunds refundedFen } } } }`,
      ),
    ).toEqual({ totals: { sales: 2, billFen: 4200, redeemPoints: 5, redeemFen: 50, refunds: 1, refundedFen: 1000 } });
    await shift('colleague');
    expect(await undo('colleague at the till', first)).toMatchObject({ code: 'SHIFT_OVER' });
  });

  it('shows the shop what it took today, and when it is paid', async () => {
    const today = `{ tillToday(merchantNo: "M01") { sales billFen redeemPoints redeemFen refundedFen refundedPoints
      nextPayout { cycle dueOn netFen } } }`;
    expect(await at.read('neighbour', today)).toEqual({ code: 'NOT_PERMITTED' });
    const { cycle, endsOn } = await at.read('admin', '{ openCycle { cycle endsOn } }');
    const { netFen } = await at.read('admin', '{ merchantPosition(merchantNo: "M01") { netFen } }');
    const nextDay = new Date(Date.parse(`${String(endsOn)}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
    expect(await at.read('cashier', today)).toEqual({
      ...{ sales: 8, billFen: 33_800, redeemPoints: 230, redeemFen: 2300, refundedFen: 1000, refundedPoints: 0 },
      nextPayout: { cycle, dueOn: nextDay, netFen },
    });
  });

  it('tells the usual bill once the shop is known, to tills only', async () => {
    for (let bill = 1; bill <= 3; bill += 1) await complete('cashier', await opened('cashier'), 3200, 0);
    const scan = await open('cashier', card);
    expect(scan).toMatchObject({ usualBillFen: 3200 });
    const query = `{ quote(quoteId: "${String(scan['quoteId'])}") { usualBillFen memberMaskedName } }`;
    expect(await at.read('resident', query)).toEqual({ usualBillFen: null, memberMaskedName: '王**' });
  });
});
