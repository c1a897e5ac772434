import { accepted, codeOf, TestCommunity } from '../support/test-community';

describe('what is refused, and changes nothing', () => {
  let community: TestCommunity;

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    accepted(await community.use.merchant('M01'));
    accepted(await community.use.merchant('M02'));
    accepted(await community.use.member('R1'));
    accepted(await community.use.member('R2'));
    // Freezing and suspending have no command yet; their checks stand already.
    await community.rows(`update member set frozen = true where member_no = 'R2'`);
    await community.rows(`update merchant set suspended = true where merchant_no = 'M02'`);
  });

  afterAll(() => community.close());

  it.each<[string, () => Promise<unknown>]>([
    ['MEMBER_EXISTS', () => community.use.member('R1')],
    ['HOUSEHOLD_NOT_FOUND', () => community.use.member('R3', 'H9')],
    ['INVALID_INPUT', () => community.use.member('R 3')],
    ['INVALID_INPUT', () => community.use.household('H'.repeat(21))],
    ['MERCHANT_EXISTS', () => community.use.merchant('M01')],
    ['INVALID_INPUT', () => community.use.merchant('FUND')],
    ['INVALID_INPUT', () => community.use.merchant('M03', { settlementBps: 10_001 })],
    ['INVALID_INPUT', () => community.use.merchant('M03', { earnFenPerPoint: 0 })],
    ['INVALID_INPUT', () => community.use.merchant('M03', { issuingLimitPoints: -1 })],
    ['MEMBER_NOT_FOUND', () => community.use.service('R9', 60)],
    ['ACCOUNT_FROZEN', () => community.use.service('R2', 60)],
    ['MINUTES_INVALID', () => community.use.service('R1', 0)],
    ['MINUTES_INVALID', () => community.use.service('R1', 1441)],
    ['PROGRAMME_INVALID', () => community.use.service('R1', 60, [], 'a b')],
    ['INVALID_INPUT', () => community.use.service('R1', 60, Array<string>(11).fill('care'))],
    ['SERVICE_NOT_FOUND', () => community.use.approve('none')],
    ['PROGRAMME_INVALID', () => community.use.allocate(1, '')],
    ['INVALID_INPUT', () => community.use.allocate(0)],
    ['INVALID_INPUT', () => community.use.income(0)],
    ['MERCHANT_NOT_FOUND', () => community.use.checkout('M09', 'R9', 100, 0)],
    ['MERCHANT_SUSPENDED', () => community.use.checkout('M02', 'R9', 100, 0)],
    ['MEMBER_NOT_FOUND', () => community.use.checkout('M01', 'R9', 100, 0)],
    ['ACCOUNT_FROZEN', () => community.use.checkout('M01', 'R2', 100, 0)],
    ['INVALID_INPUT', () => community.use.checkout('M01', 'R1', 1_000_000_000_001, 0)],
    ['INVALID_INPUT', () => community.use.checkout('M01', 'R1', 100, -1)],
    ['INVALID_INPUT', () => community.use.checkout('M01', 'R1', 100, 0, 'two words')],
    ['CHECKOUT_NOT_FOUND', () => community.use.refund('none', 1, 0)],
    ['INVALID_INPUT', () => community.use.refund('none', 0, 0)],
    ['CYCLE_NOT_OPEN', () => community.use.requestCut('1999-01-A')],
    ['CYCLE_NOT_OPEN', () => community.use.cut('1999-01-A')],
  ])('%s (%#)', async (code, attempt) => {
    expect(codeOf(await attempt())).toBe(code);
    expect(await community.number('select count(*) from ledger_journal')).toBe(0);
    expect(await community.number('select count(*) from member')).toBe(2);
    expect(await community.number('select count(*) from merchant')).toBe(2);
  });
});
