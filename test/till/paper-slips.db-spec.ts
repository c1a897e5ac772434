import { SuspendMerchant } from '@youhui/alliance';
import { FreezeMember } from '@youhui/community';
import { addDays, localDateOf } from '@youhui/kernel';
import { faultsInBooks } from '../support/books-hold';
import { accepted, codeOf, nextId, TestCommunity } from '../support/test-community';
import { codesOf, TestTill } from '../support/till';

const url = process.env['TEST_APP_URL'] as string;

describe('a paper slip, entered when the line is back', () => {
  let till: TestTill;
  let community: TestCommunity;
  let cardNo: string;
  let today: string;

  beforeEach(async () => {
    community = await TestCommunity.make(url, { max_redeem_points_per_day: 60 });
    till = new TestTill(community);
    for (const shop of ['M01', 'M02']) accepted(await community.use.merchant(shop));
    accepted(await community.use.member('R1'));
    accepted(await community.use.bringIn('R1', 'FUND', 1000, '2999-12-31'));
    cardNo = await till.card('R1');
    today = localDateOf(new Date(), 'Asia/Shanghai');
  });

  afterEach(async () => {
    expect(await faultsInBooks(community)).toEqual([]);
    await till.close();
  });

  const ago = (days: number) => addDays(today, -days);

  it('has one effect for each serial of a shop, and is marked as paper', async () => {
    const slip = { serial: 'A-17', cardNo, onDay: today };
    const first = accepted(await till.slip(slip));
    expect(first).toMatchObject({ checkoutId: 'slip,M01,A-17', redeemFen: 100, payFen: 3100 });
    expect(await till.slip(slip)).toEqual(first);
    expect(codeOf(await till.slip({ ...slip, billFen: 3300 }))).toBe('IDEMPOTENCY_CONFLICT');
    expect(codeOf(await till.slip({ ...slip, merchantNo: 'M02' }, { merchantNo: 'M02' }))).toBe('OK');
    expect(await community.rows(`select channel, count(*) as times from checkout group by channel`)).toEqual([
      { channel: 'paper', times: 2 },
    ]);
    accepted(await till.block(cardNo));
    expect(await till.slip(slip)).toEqual(first);
    expect(codeOf(await till.slip({ ...slip, serial: 'A-18' }))).toBe('CARD_BLOCKED');
  });

  it('refuses in the written order; what was refused can be corrected under its serial', async () => {
    const slip = { serial: '1', cardNo, onDay: today };
    for (const serial of ['', 'a,b', 'ä', ' ', 'x'.repeat(41)])
      expect(codeOf(await till.slip({ ...slip, serial }))).toBe('INVALID_INPUT');
    expect(codeOf(await till.slip({ ...slip, cardNo: `NFC:12345678` }))).toBe('INVALID_INPUT');
    expect(codeOf(await till.slip({ ...slip, cardNo: '9000000000000003', merchantNo: 'M09' }))).toBe('CARD_NOT_FOUND');
    expect(codeOf(await till.slip({ ...slip, merchantNo: 'M09', onDay: ago(3) }))).toBe('MERCHANT_NOT_FOUND');
    accepted(await new SuspendMerchant(community.ledger).execute(community.as(), nextId(), { merchantNo: 'M02' }));
    expect(codeOf(await till.slip({ ...slip, merchantNo: 'M02', onDay: ago(3) }))).toBe('MERCHANT_SUSPENDED');
    expect(codeOf(await till.slip({ ...slip, onDay: ago(3), redeemPoints: 21 }))).toBe('SLIP_TOO_OLD');
    expect(codeOf(await till.slip({ ...slip, onDay: ago(-1), redeemPoints: 21 }))).toBe('INVALID_INPUT');
    expect(codeOf(await till.slip({ ...slip, billFen: 0 }))).toBe('INVALID_INPUT');
    expect(codeOf(await till.slip({ ...slip, billFen: 300, redeemPoints: 21 }))).toBe('REDEEM_SHARE_EXCEEDED');
    expect(codeOf(await till.slip({ ...slip, redeemPoints: 61 }))).toBe('DAILY_LIMIT_EXCEEDED');
    expect(await till.slip({ ...slip, redeemPoints: 21 })).toMatchObject({
      refused: 'SLIP_LIMIT_EXCEEDED',
      details: { remainingPoints: 20 },
    });
    expect(codeOf(await till.slip({ ...slip, redeemPoints: 20 }))).toBe('OK');
    accepted(await new FreezeMember(community.ledger).execute(community.as(), nextId(), { memberNo: 'R1' }));
    expect(codeOf(await till.slip({ ...slip, serial: '2', onDay: ago(1) }))).toBe('ACCOUNT_FROZEN');
  });

  it('counts for the day it was written on, and as redeemed on the day it is entered', async () => {
    for (const days of [2, 1, 0])
      expect(codeOf(await till.slip({ serial: `${days}`, cardNo, onDay: ago(days), redeemPoints: 20 }))).toBe('OK');
    for (const days of [2, 1])
      expect(codeOf(await till.slip({ serial: `more-${days}`, cardNo, onDay: ago(days), redeemPoints: 0 }))).toBe('OK');
    expect(
      await community.rows(
        `select local_date::text as day, redeemed_points as redeemed, slip_points as "bySlip", unconfirmed_points as unconfirmed
         from member_day order by local_date`,
      ),
    ).toEqual([
      { day: ago(2), redeemed: 0, bySlip: 20, unconfirmed: 0 },
      { day: ago(1), redeemed: 0, bySlip: 20, unconfirmed: 0 },
      { day: today, redeemed: 60, bySlip: 20, unconfirmed: 0 },
    ]);
  });

  it('keeps the day’s limit and the serial’s one effect however many come at once', async () => {
    const many = await Promise.all(
      Array.from({ length: 5 }, (_, no) => till.slip({ serial: `s${no}`, cardNo, onDay: today, redeemPoints: 8 })),
    );
    expect(codesOf(many)).toEqual(['OK', 'OK', ...Array.from({ length: 3 }, () => 'SLIP_LIMIT_EXCEEDED')]);
    const same = await Promise.all(
      Array.from({ length: 5 }, () => till.slip({ serial: 'same', cardNo, onDay: ago(1), redeemPoints: 8 })),
    );
    for (const answer of same) expect(answer).toEqual(accepted(same[0]!));
    expect(await community.number('select count(*) from checkout')).toBe(3);
  });
});
