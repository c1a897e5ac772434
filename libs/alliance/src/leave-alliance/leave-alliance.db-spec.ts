import { GiveExitNotice, WithdrawExitNotice } from '@youhui/alliance';
import { CompleteCheckout } from '@youhui/checkout';
import { addDays, fen, localDateOf, points } from '@youhui/kernel';
import { faultsInBooks } from '../../../../test/support/books-hold';
import { accepted, codeOf, nextId, TestCommunity } from '../../../../test/support/test-community';

const day = 86_400_000;

describe('a shop that leaves the alliance', () => {
  let community: TestCommunity;
  let at: Date;
  const ctx = () => ({ ...community.as(), at });
  const give = (merchantNo = 'M01', because = '店面转让') =>
    new GiveExitNotice(community.ledger).execute(ctx(), nextId(), { merchantNo, because });
  const withdraw = (merchantNo = 'M01') =>
    new WithdrawExitNotice(community.ledger).execute(ctx(), nextId(), { merchantNo });
  const sell = (redeem: number) =>
    new CompleteCheckout(community.ledger).execute(ctx(), nextId(), {
      merchantNo: 'M01',
      memberNo: 'R1',
      billFen: fen(2000),
      redeemPoints: points(redeem),
      channel: 'scan',
    });
  const inDays = (days: number) => (at = new Date(at.getTime() + days * day));

  beforeEach(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    at = new Date();
    accepted(await community.use.merchant('M01'));
    accepted(await community.use.member('R1'));
    accepted(await community.use.bringIn('R1', 'FUND', 100, '2999-12-31'));
  });
  afterEach(() => community.close());

  it('issues nothing from the notice on, takes points for thirty days, and is out then', async () => {
    expect(accepted(await sell(1)).earnedPoints).toBe(1);
    const honoursUntil = addDays(localDateOf(at, 'Asia/Shanghai'), 30);
    expect(accepted(await give())).toEqual({ merchantNo: 'M01', honoursUntil });
    expect(accepted(await sell(1))).toMatchObject({ earnedPoints: 0, redeemFen: 10 });
    inDays(30);
    expect(accepted(await sell(1)).redeemFen).toBe(10);
    inDays(1);
    expect(codeOf(await sell(1))).toBe('MERCHANT_LEFT');
    expect(codeOf(await withdraw())).toBe('MERCHANT_LEFT');
    expect(await faultsInBooks(community)).toEqual([]);
  });

  it('may change its mind, and issues again', async () => {
    accepted(await give());
    inDays(30);
    expect(accepted(await withdraw())).toEqual({ merchantNo: 'M01', honoursUntil: null });
    expect(accepted(await sell(0)).earnedPoints).toBe(2);
    expect(await faultsInBooks(community)).toEqual([]);
  });

  it('gives notice once, with a reason, and only a shop that did can withdraw it', async () => {
    expect(codeOf(await withdraw())).toBe('NO_EXIT_UNDER_WAY');
    expect(codeOf(await give('M01', ' '))).toBe('INVALID_INPUT');
    expect(codeOf(await give('M09'))).toBe('MERCHANT_NOT_FOUND');
    expect(codeOf(await withdraw('M09'))).toBe('MERCHANT_NOT_FOUND');
    accepted(await give());
    expect(await give()).toMatchObject({ refused: 'EXIT_UNDER_WAY', details: { honoursUntil: expect.any(String) } });
  });
});
