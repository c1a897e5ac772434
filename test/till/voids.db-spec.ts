import { FreezeMember } from '@youhui/community';
import { ClearingQueries } from '@youhui/clearing';
import { fen, points } from '@youhui/kernel';
import { RefundCheckout } from '@youhui/checkout';
import { faultsInBooks } from '../support/books-hold';
import { accepted, codeOf, nextId, TestCommunity } from '../support/test-community';
import { codesOf, TestTill, type Standing } from '../support/till';

const url = process.env['TEST_APP_URL'] as string;
const yesterday = -24 * 3600;

describe('the last sale of a till, undone; and what a till took', () => {
  let till: TestTill;
  let community: TestCommunity;
  let card: string;

  beforeEach(async () => {
    community = await TestCommunity.make(url, { max_redeem_points_per_day: null });
    till = new TestTill(community);
    for (const shop of ['M01', 'M02']) accepted(await community.use.merchant(shop));
    accepted(await community.use.member('R1'));
    accepted(await community.use.bringIn('R1', 'FUND', 1000, '2999-12-31'));
    card = await till.card('R1');
  });

  afterEach(async () => {
    expect(await faultsInBooks(community)).toEqual([]);
    await till.close();
  });

  const wallet = () => community.number(`select balance from ledger_balance where account = 'wallet:R1'`);

  async function sale(standing: Standing = {}, redeemPoints = 5): Promise<string> {
    const quoteId = await till.opened(card, standing);
    return accepted(await till.complete(quoteId, 3200, redeemPoints, standing)).checkoutId;
  }

  it('gives back the whole, once; asked again it answers the same', async () => {
    const checkoutId = await sale();
    accepted(await new FreezeMember(community.ledger).execute(community.as(), nextId(), { memberNo: 'R1' }));
    const commandId = nextId();
    const first = accepted(await till.undo(checkoutId, {}, commandId));
    expect(first).toMatchObject({ billFen: 3200, redeemPoints: 5, cashFen: 3150, clawedBackPoints: 3 });
    expect(await till.undo(checkoutId, {}, commandId)).toEqual(first);
    expect(await wallet()).toBe(1000);
    expect(codeOf(await till.undo(checkoutId))).toBe('REFUND_EXCEEDS_ORIGINAL');
    expect(await community.number('select count(*) from refund')).toBe(1);
  });

  it('without a shift undoes one’s own last sale at that shop on that day, and no other', async () => {
    const old = await sale({ inSeconds: yesterday });
    expect(codeOf(await till.undo(old))).toBe('SHIFT_OVER');
    const [first, second] = [await sale(), await sale()];
    expect(codeOf(await till.undo('no such'))).toBe('CHECKOUT_NOT_FOUND');
    expect(codeOf(await till.undo(second, { merchantNo: 'M02' }))).toBe('CHECKOUT_NOT_FOUND');
    expect(codeOf(await till.undo(second, { name: 'person:other' }))).toBe('SHIFT_OVER');
    expect(codeOf(await till.undo(second, { shiftId: 'S1' }))).toBe('SHIFT_OVER');
    expect(codeOf(await till.undo(first))).toBe('NOT_LAST_SALE');
    await sale({ name: 'person:other' }); // somebody else's sale does not come between
    expect(codeOf(await till.undo(second))).toBe('OK');
    expect(codeOf(await till.undo(first))).toBe('NOT_LAST_SALE'); // one back, not all
  });

  it('in a shift undoes the shift’s last sale, whoever sold it', async () => {
    const shift = { terminalNo: 'T1', shiftId: 'S1' };
    const other = { terminalNo: 'T2', shiftId: 'S2' };
    const [first, second] = [await sale(shift), await sale(shift)];
    await sale(other);
    await sale();
    expect(codeOf(await till.undo(second))).toBe('SHIFT_OVER');
    expect(codeOf(await till.undo(second, other))).toBe('SHIFT_OVER');
    expect(codeOf(await till.undo(second, { terminalNo: 'T1', shiftId: 'S3' }))).toBe('SHIFT_OVER'); // handed over
    expect(codeOf(await till.undo(first, shift))).toBe('NOT_LAST_SALE');
    expect(codeOf(await till.undo(second, shift))).toBe('OK');
  });

  it('is no whole refund any more once a part was taken back', async () => {
    const checkoutId = await sale();
    accepted(await community.use.refund(checkoutId, 100, 0));
    expect(codeOf(await till.undo(checkoutId))).toBe('REFUND_EXCEEDS_ORIGINAL');
  });

  it('undoes once however many ask, and never what a sale came after', async () => {
    const checkoutId = await sale();
    const answers = await Promise.all(Array.from({ length: 6 }, () => till.undo(checkoutId)));
    expect(codesOf(answers)).toEqual(['OK', ...Array.from({ length: 5 }, () => 'REFUND_EXCEEDS_ORIGINAL')]);
    expect(await wallet()).toBe(1000);
    for (let round = 0; round < 5; round += 1) {
      const before = await sale();
      const quoteId = await till.opened(card);
      // Submitted in this order to one queue: the sale comes first, though it may share a batch with what is around it.
      const [, sold, undone] = await Promise.all([
        community.use.member(`N${round}`),
        till.complete(quoteId, 3200, 5),
        till.queries.origin(community.communityId, quoteId).then(() => till.undo(before)),
      ]);
      const codes = [codeOf(sold), codeOf(undone)];
      const undoneFirst = await community.number(
        `select coalesce((select r.command_no from ledger_command r where r.kind = 'refund' and not r.answer ? 'refused' and r.content ->> 'checkoutId' = '${before}'), 0)`,
      );
      const soldAt = await community.number(`select max(recorded_no) from checkout`);
      expect(codes[0]).toBe('OK');
      expect(codes[1]).toBe(undoneFirst > 0 && undoneFirst < soldAt ? 'OK' : 'NOT_LAST_SALE');
    }
  });

  it('adds up a shift: what it sold, and what it gave back of whichever sales', async () => {
    const shift = { terminalNo: 'T1', shiftId: 'S1' };
    const nothing = {
      sales: 0,
      billFen: 0,
      redeemPoints: 0,
      redeemFen: 0,
      refunds: 0,
      refundedFen: 0,
      refundedPoints: 0,
    };
    expect(await till.checkouts.totalsOfShift(community.communityId, 'S1')).toEqual(nothing);
    const before = await sale();
    await sale(shift, 7);
    const last = await sale(shift, 3);
    accepted(await till.undo(last, shift));
    const part = { checkoutId: before, billFen: fen(1000), redeemPoints: points(2) };
    accepted(await new RefundCheckout(community.ledger).execute(till.as(shift), nextId(), part));
    expect(await till.checkouts.totalsOfShift(community.communityId, 'S1')).toEqual({
      ...{ sales: 2, billFen: 6400, redeemPoints: 10, redeemFen: 100 },
      ...{ refunds: 2, refundedFen: 4200, refundedPoints: 5 },
    });
  });

  it('adds up a shop’s day, and says what the open cycle brings and when it is over', async () => {
    await sale({ inSeconds: yesterday });
    await sale({}, 10);
    const last = await sale({ shiftId: 'S1', terminalNo: 'T1' }, 4);
    accepted(await community.use.refund(last, 200, 1));
    accepted(await community.use.checkout('M02', 'R1', 700, 0));
    const [openCycle] = await community.rows<{ cycle: string; due: string }>(
      `select cycle, (ends_on + 1)::text as due from cycle where state = 'open'`,
    );
    const today = await till.checkouts.tillToday(community.communityId, 'M01', new Date());
    expect(today).toMatchObject({
      ...{ sales: 2, billFen: 6400, redeemPoints: 14, redeemFen: 140 },
      ...{ refundedFen: 200, refundedPoints: 1 },
    });
    // 5, 7 and 1 points of the fund, less 1, at 8 fen; the others were the shop's own, earned before.
    expect(await new ClearingQueries(community.database).nextPayout(community.communityId, 'M01')).toEqual({
      cycle: openCycle?.cycle,
      dueOn: openCycle?.due,
      netFen: 96,
    });
    const later = new Date(Date.now() + 24 * 3600_000);
    expect(await till.checkouts.tillToday(community.communityId, 'M01', later)).toMatchObject({ sales: 0, billFen: 0 });
  });
});
