import { points } from '@youhui/kernel';
import { SuspendMerchant } from '@youhui/alliance';
import { FreezeMember, ImportPast } from '@youhui/community';
import { DonatePoints, ExpirePoints, GiftPoints } from '@youhui/wallet';
import { accepted, codeOf, nextId, TestCommunity } from '../support/test-community';

describe('what is refused, and changes nothing', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    accepted(await community.use.merchant('M01'));
    accepted(await community.use.merchant('M02'));
    accepted(await community.use.member('R1'));
    accepted(await community.use.member('R2'));
    accepted(await new FreezeMember(community.ledger).execute(community.as(), nextId(), { memberNo: 'R2' }));
    accepted(await new SuspendMerchant(community.ledger).execute(community.as(), nextId(), { merchantNo: 'M02' }));
  });

  afterAll(() => community.close());

  const gift = (fromMemberNo: string, toMemberNo: string, amount: number) =>
    new GiftPoints(community.ledger).execute(community.as(), nextId(), {
      fromMemberNo,
      toMemberNo,
      points: points(amount),
    });

  it.each<[string, () => Promise<unknown>]>([
    ['MEMBER_EXISTS', () => community.use.member('R1')],
    ['HOUSEHOLD_NOT_FOUND', () => community.use.member('R3', 'H9')],
    ['INVALID_INPUT', () => community.use.member('R,3')],
    ['INVALID_INPUT', () => community.use.member('person:lin')],
    ['INVALID_INPUT', () => community.use.household('H'.repeat(65))],
    ['MERCHANT_EXISTS', () => community.use.merchant('M01')],
    ['INVALID_INPUT', () => community.use.merchant('FUND')],
    ['INVALID_INPUT', () => community.use.merchant('M03', { settlementBps: 10_001 })],
    ['INVALID_INPUT', () => community.use.merchant('M03', { earnFenPerPoint: 0 })],
    ['INVALID_INPUT', () => community.use.merchant('M03', { issuingLimitPoints: -1 })],
    ['MEMBER_NOT_FOUND', () => community.use.service('R9', 60)],
    ['ACCOUNT_FROZEN', () => community.use.service('R2', 60)],
    ['MINUTES_INVALID', () => community.use.service('R1', 0)],
    ['MINUTES_INVALID', () => community.use.service('R1', 1441)],
    ['PROGRAMME_INVALID', () => community.use.service('R1', 60, [], 'a'.repeat(201))],
    ['INVALID_INPUT', () => community.use.service('R1', 60, Array<string>(101).fill('care'))],
    ['SERVICE_NOT_FOUND', () => community.use.approve('none')],
    ['PROGRAMME_INVALID', () => community.use.allocate(1, '')],
    ['INVALID_INPUT', () => community.use.allocate(0)],
    ['INVALID_INPUT', () => community.use.income(0)],
    ['MERCHANT_NOT_FOUND', () => community.use.checkout('M09', 'R9', 100, 0)],
    ['MERCHANT_SUSPENDED', () => community.use.checkout('M02', 'R9', 100, 0)],
    ['MEMBER_NOT_FOUND', () => community.use.checkout('M01', 'R9', 100, 0)],
    ['ACCOUNT_FROZEN', () => community.use.checkout('M01', 'R2', 100, 0)],
    ['INVALID_INPUT', () => community.use.checkout('M01', 'R1', 100, -1)],
    ['CHECKOUT_NOT_FOUND', () => community.use.refund('none', 1, 0)],
    ['INVALID_INPUT', () => community.use.refund('none', 0, 0)],
    ['INVALID_INPUT', () => community.use.bringIn('R1', 'FUND', 0, '2999-01-01')],
    ['INVALID_INPUT', () => community.use.bringIn('R1', 'FUND', 1, '2999-02-29')],
    ['MEMBER_NOT_FOUND', () => community.use.bringIn('R9', 'M09', 1, '2999-01-01')],
    ['MERCHANT_NOT_FOUND', () => community.use.bringIn('R1', 'M09', 1, '2999-01-01')],
    ['INVALID_INPUT', () => gift('R1', 'R9', 0)],
    [
      'INVALID_INPUT',
      () =>
        new DonatePoints(community.ledger).execute(community.as(), nextId(), { memberNo: 'R1', points: points(-1) }),
    ],
    [
      'INVALID_INPUT',
      () => new ExpirePoints(community.ledger).execute(community.as(), { date: '2026-02-30' }, nextId()),
    ],
    ['COMMUNITY_NOT_EMPTY', () => new ImportPast(community.ledger).begin(community.as(), { digest: 'x' })],
    ['CYCLE_NOT_OPEN', () => community.use.requestCut('1999-01-A')],
    ['CYCLE_NOT_OPEN', () => community.use.cut('1999-01-A')],
  ])('%s (%#)', async (code, attempt) => {
    expect(codeOf(await attempt())).toBe(code);
    expect(await community.number('select count(*) from ledger_journal')).toBe(0);
    expect(await community.number('select count(*) from member')).toBe(2);
    expect(await community.number('select count(*) from merchant')).toBe(2);
  });
});

describe('amounts that the books could no longer keep exactly', () => {
  it('are refused and remembered, and a batch goes on without them', async () => {
    const community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    try {
      accepted(await community.use.member('R1'));
      const most = Number.MAX_SAFE_INTEGER;
      const answers = await Promise.all([
        community.use.bringIn('R1', 'FUND', most, '2999-12-31'),
        community.use.bringIn('R1', 'FUND', 1, '2999-12-31'),
        community.use.income(most),
        community.use.income(1),
      ]);
      expect(answers.map(codeOf)).toEqual(['OK', 'AMOUNT_TOO_LARGE', 'OK', 'AMOUNT_TOO_LARGE']);
      expect(await community.number(`select balance from ledger_balance where account = 'wallet:R1'`)).toBe(most);
      expect(await community.number(`select count(*) from ledger_command where answer ? 'refused'`)).toBe(2);
    } finally {
      await community.close();
    }
  });
});
