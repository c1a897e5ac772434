import { FreezeMember } from '@youhui/community';
import { faultsInBooks } from '../support/books-hold';
import { accepted, codeOf, nextId, TestCommunity } from '../support/test-community';
import { codesOf, TestTill } from '../support/till';

const url = process.env['TEST_APP_URL'] as string;

describe('a member who scanned the shop’s sign', () => {
  let till: TestTill;
  let community: TestCommunity;

  beforeEach(async () => {
    community = await TestCommunity.make(url, { max_redeem_points_per_day: 300 });
    till = new TestTill(community);
    for (const shop of ['M01', 'M02']) accepted(await community.use.merchant(shop));
    for (const memberNo of ['R1', 'R2']) accepted(await community.use.member(memberNo));
    accepted(await community.use.bringIn('R1', 'FUND', 1000, '2999-12-31'));
  });

  afterEach(async () => {
    expect(await faultsInBooks(community)).toEqual([]);
    await till.close();
  });

  it('is opened by the member, found and completed by any till of the shop', async () => {
    const quote = accepted(await till.sign('R1', 3200, 20));
    expect(quote).toMatchObject({ presented: 'sign', billFen: 3200, askedPoints: 20, confirmedPoints: 20 });
    expect(await till.queries.waitingAtTill(till.as(), 'M01')).toMatchObject([{ quoteId: quote.quoteId }]);
    expect(await till.queries.waitingAtTill(till.as(), 'M02')).toEqual([]);
    expect(await till.queries.waitingAtTill(till.as({ inSeconds: 121 }), 'M01')).toEqual([]);
    expect(codeOf(await till.complete(quote.quoteId, 3200, 20, { merchantNo: 'M02' }))).toBe('QUOTE_NOT_FOUND');
    expect(codeOf(await till.complete(quote.quoteId, 3200, 20, { name: 'person:whoever', terminalNo: 'T9' }))).toBe(
      'OK',
    );
    expect(await till.queries.waitingAtTill(till.as(), 'M01')).toEqual([]);
    expect(await till.day('R1')).toEqual({ redeemed: 20, unconfirmed: 0, bySign: 20, bySlip: 0 });
  });

  it('refuses in the written order, and takes no more than the member typed', async () => {
    expect(codeOf(await till.sign('R1', 3200, 0, 'M09'))).toBe('INVALID_INPUT');
    expect(codeOf(await till.sign('R1', 0, 5))).toBe('INVALID_INPUT');
    expect(codeOf(await till.sign('R1', 3200, 5, 'M09'))).toBe('MERCHANT_NOT_FOUND');
    expect(codeOf(await till.sign('R9', 3200, 5))).toBe('MEMBER_NOT_FOUND');
    expect(codeOf(await till.sign('R2', 3200, 5))).toBe('INSUFFICIENT_POINTS');
    expect(codeOf(await till.sign('R1', 300, 21))).toBe('REDEEM_SHARE_EXCEEDED');
    expect(await till.sign('R1', 3200, 21)).toMatchObject({
      refused: 'SIGN_LIMIT_EXCEEDED',
      details: { limitPoints: 20 },
    });
    const { quoteId } = accepted(await till.sign('R1', 3200, 10));
    expect(codeOf(await till.complete(quoteId, 3200, 11))).toBe('CONFIRMATION_NEEDED');
    accepted(await till.confirm(quoteId, 'R1', 25));
    expect(codeOf(await till.complete(quoteId, 3200, 21))).toBe('SIGN_LIMIT_EXCEEDED');
    expect(codeOf(await till.complete(quoteId, 3200, 11))).toBe('OK');
    for (let waiting = 0; waiting < 5; waiting += 1) accepted(await till.sign('R1', 3200, 5));
    expect(codeOf(await till.sign('R1', 3200, 5))).toBe('TOO_MANY_TRIES');
    accepted(await new FreezeMember(community.ledger).execute(community.as(), nextId(), { memberNo: 'R1' }));
    expect(codeOf(await till.sign('R1', 3200, 5))).toBe('ACCOUNT_FROZEN');
  });

  it('keeps the day’s limit however many come at once', async () => {
    const quotes = await Promise.all(Array.from({ length: 5 }, () => till.sign('R1', 3200, 20)));
    const answers = await Promise.all(quotes.map((quote) => till.complete(accepted(quote).quoteId, 3200, 20)));
    expect(codesOf(answers)).toEqual(['OK', 'OK', ...Array.from({ length: 3 }, () => 'SIGN_LIMIT_EXCEEDED')]);
    expect(await till.sign('R1', 3200, 11)).toMatchObject({ details: { limitPoints: 10 } });
    expect(await till.day('R1')).toMatchObject({ bySign: 40, unconfirmed: 0 });
  });
});
