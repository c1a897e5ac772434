import { faultsInBooks } from '../support/books-hold';
import { accepted, codeOf, TestCommunity } from '../support/test-community';

describe('a community’s day, from hours to a netted cycle', () => {
  let community: TestCommunity;
  const balance = (account: string) =>
    community.number(`select coalesce(sum(balance), 0) from ledger_balance where account = '${account}'`);
  const openCycle = async () =>
    (await community.rows<{ cycle: string }>(`select cycle from cycle where state = 'open'`))[0]?.cycle ?? '';

  beforeEach(async () => {
    community = await TestCommunity.make(process.env.TEST_APP_URL as string);
    accepted(await community.use.merchant('M01'));
    accepted(await community.use.merchant('M02', { settlementBps: 10_000, earnFenPerPoint: 100 }));
    accepted(await community.use.household('H1'));
    accepted(await community.use.member('R1', 'H1'));
    accepted(await community.use.member('R2', 'H1'));
    accepted(await community.use.income(100_000));
  });

  afterEach(async () => {
    expect(await faultsInBooks(community)).toEqual([]);
    await community.close();
  });

  it('allocates only what the reserve covers, to the point', async () => {
    const tooMuch = await community.use.allocate(10_001);
    expect(tooMuch).toMatchObject({ refused: 'COVERAGE_EXCEEDED', details: { headroomPoints: 10_000 } });
    expect(codeOf(await community.use.allocate(10_000))).toBe('OK');
    expect(await community.use.allocate(1)).toMatchObject({
      refused: 'COVERAGE_EXCEEDED',
      details: { headroomPoints: 0 },
    });
  });

  it('awards by the highest multiplier, never by oneself or one’s household, and twice never', async () => {
    accepted(await community.use.allocate(1000));
    const { serviceId } = accepted(await community.use.service('R1', 90, ['skilled', 'care', 'unheard_of']));
    expect(codeOf(await community.use.approve(serviceId, ['R1']))).toBe('SELF_REVIEW');
    expect(codeOf(await community.use.approve(serviceId, ['staff', 'R2']))).toBe('SELF_REVIEW');
    expect(accepted(await community.use.approve(serviceId))).toEqual({ serviceId, awardPoints: 30, waiting: false });
    expect(codeOf(await community.use.approve(serviceId))).toBe('ALREADY_REVIEWED');
    expect(await balance('wallet:R1')).toBe(30);
    expect(await community.number(`select approved_minutes from member where member_no = 'R1'`)).toBe(90);
  });

  it('asks for a second reviewer above the day’s minutes', async () => {
    const first = accepted(await community.use.service('R1', 480));
    const second = accepted(await community.use.service('R1', 1));
    expect(codeOf(await community.use.approve(first.serviceId))).toBe('OK');
    expect(codeOf(await community.use.approve(second.serviceId, ['staff', 'staff']))).toBe('SECOND_REVIEW_REQUIRED');
    expect(codeOf(await community.use.approve(second.serviceId, ['staff', 'boss']))).toBe('OK');
  });

  describe('a service that two must sign', () => {
    let serviceId: string;
    const record = async () =>
      (
        await community.rows<object>(
          `select status, reviewed_by as "reviewedBy", award_points as "awardPoints" from service_record where service_id = $1`,
          [serviceId],
        )
      )[0];

    beforeEach(async () => {
      accepted(await community.use.allocate(1000));
      serviceId = accepted(await community.use.service('R1', 540)).serviceId;
    });

    it('takes a first signature, and stands when somebody else approves it', async () => {
      expect(await community.use.approve(serviceId, ['staff'])).toMatchObject({
        refused: 'SECOND_REVIEW_REQUIRED',
        details: { limitMinutes: 480 },
      });
      for (let times = 0; times < 2; times += 1)
        expect(accepted(await community.use.sign(serviceId, 'staff'))).toEqual({ serviceId });
      expect(await record()).toEqual({ status: 'submitted', reviewedBy: ['staff'], awardPoints: null });
      expect(await balance('wallet:R1')).toBe(0);
      expect(codeOf(await community.use.approve(serviceId, ['staff']))).toBe('SECOND_REVIEW_REQUIRED');
      expect(accepted(await community.use.approve(serviceId, ['boss']))).toMatchObject({ awardPoints: 90 });
      expect(await record()).toEqual({ status: 'approved', reviewedBy: ['staff', 'boss'], awardPoints: 90 });
      expect(await balance('wallet:R1')).toBe(90);
      expect(codeOf(await community.use.sign(serviceId, 'third'))).toBe('ALREADY_REVIEWED');
    });

    it('is signed neither by the member nor by the household, before or after another signature', async () => {
      expect(codeOf(await community.use.sign('no-such-service'))).toBe('SERVICE_NOT_FOUND');
      for (const own of ['R1', 'R2']) expect(codeOf(await community.use.sign(serviceId, own))).toBe('SELF_REVIEW');
      expect(await record()).toMatchObject({ reviewedBy: [] });
      accepted(await community.use.sign(serviceId));
      expect(codeOf(await community.use.approve(serviceId, ['R2']))).toBe('SELF_REVIEW');
      expect(await record()).toMatchObject({ status: 'submitted', reviewedBy: ['staff'] });
    });

    it('counts a member’s signature though the approval comes in the same batch', async () => {
      accepted(await community.use.member('R3'));
      const [signed, approved] = await Promise.all([
        community.use.sign(serviceId, 'R3'),
        community.use.approve(serviceId, ['boss']),
      ]);
      expect([codeOf(signed), codeOf(approved)]).toEqual(['OK', 'OK']);
      expect(await record()).toMatchObject({ status: 'approved', reviewedBy: ['R3', 'boss'] });
    });
  });

  it('lets awards wait for budget, and grants them in order while the first fits', async () => {
    const services = [];
    for (const minutes of [60, 120, 30]) services.push(accepted(await community.use.service('R1', minutes)).serviceId);
    for (const serviceId of services)
      expect(accepted(await community.use.approve(serviceId))).toMatchObject({ waiting: true });
    expect(accepted(await community.use.allocate(15))).toMatchObject({ grantedAwards: 1, budgetPoints: 5 });
    expect(await balance('wallet:R1')).toBe(10);
    expect(accepted(await community.use.allocate(20))).toMatchObject({ grantedAwards: 2, budgetPoints: 0 });
    expect(await balance('wallet:R1')).toBe(35);
  });

  it('takes a full refund back into the very lots, and every obligation with it', async () => {
    await fill();
    const before = await community.rows('select lot_id, remaining_points from ledger_lot order by lot_id');
    const positions = await community.rows(
      `select account, balance from ledger_balance where account like 'clearing%' order by account`,
    );
    // R1 earns 6 points of M02, then spends fund points and those at M01.
    const sale = accepted(await community.use.checkout('M01', 'R1', 1234, 37));
    expect(sale).toMatchObject({ redeemFen: 370, payFen: 864, earnedPoints: 0 });
    expect(accepted(await community.use.refund(sale.checkoutId, 1234, 37))).toMatchObject({
      cashFen: 864,
      clawedBackPoints: 0,
    });
    expect(await community.rows('select lot_id, remaining_points from ledger_lot order by lot_id')).toEqual(before);
    expect(
      (
        await community.rows<{ balance: number }>(
          `select account, balance from ledger_balance where account like 'clearing%' order by account`,
        )
      ).filter(({ balance: left }) => left !== 0),
    ).toEqual(positions.filter((row) => (row as { balance: number }).balance !== 0));
    expect(codeOf(await community.use.refund(sale.checkoutId, 1, 0))).toBe('REFUND_EXCEEDS_ORIGINAL');
  });

  it('claws back what a sale had earned, as far as its lot still holds it', async () => {
    await fill();
    const sale = accepted(await community.use.checkout('M02', 'R2', 5000, 0));
    expect(sale.earnedPoints).toBe(50);
    accepted(await community.use.checkout('M01', 'R2', 1000, 20));
    expect(accepted(await community.use.refund(sale.checkoutId, 5000, 0))).toMatchObject({ clawedBackPoints: 30 });
    expect(await balance('wallet:R2')).toBe(0);
  });

  it('nets a cycle once: what is owed is fixed, small nets are carried, the fund’s reserve pays', async () => {
    await fill();
    accepted(await community.use.checkout('M01', 'R1', 4000, 100)); // 100 fund points: M01 gets ⌊100·10·0.8⌋ = 800 fen, below the threshold
    accepted(await community.use.checkout('M02', 'R2', 10_000, 0)); // earns 100 of M02
    accepted(await community.use.checkout('M01', 'R2', 4000, 100)); // 100 of M02's: M02 owes 1000, M01 gets 900, 100 donated
    const cycle = await openCycle();
    const done = accepted(await community.use.cut(cycle));
    expect(accepted(await community.use.cut(cycle))).toEqual(done);
    await Promise.all([community.use.net(cycle), community.use.net(cycle)]);
    const parties = await community.rows(
      `select party, carried_in_fen, fund_fen, interchange_receivable_fen as receivable, interchange_payable_fen as payable, net_fen, status from cycle_party where cycle = '${cycle}' order by ordinal`,
    );
    expect(parties).toEqual([
      { party: 'M01', carried_in_fen: 0, fund_fen: 800, receivable: 900, payable: 0, net_fen: 1700, status: 'pay' },
      { party: 'M02', carried_in_fen: 0, fund_fen: 0, receivable: 0, payable: 1000, net_fen: -1000, status: 'collect' },
      { party: 'FUND', carried_in_fen: 0, fund_fen: -800, receivable: 100, payable: 0, net_fen: -700, status: 'fund' },
    ]);
    expect(
      await community.number(`select -sum(balance) from ledger_balance where account like 'fund:%:redemption_reserve'`),
    ).toBe(100_000 - 700);
    expect(
      await community.number(
        `select coalesce(sum(abs(balance)), 0) from ledger_balance where account like 'clearing%'`,
      ),
    ).toBe(0);

    accepted(await community.use.refund((await lastSale('M01', 'R2')).checkoutId, 4000, 100)); // everything of the last sale comes back
    const next = await openCycle();
    accepted(await community.use.cut(next));
    await community.use.net(next);
    expect(
      await community.rows(`select party, net_fen, status from cycle_party where cycle = '${next}' order by ordinal`),
    ).toEqual([
      { party: 'M01', net_fen: -900, status: 'carried' },
      { party: 'M02', net_fen: 1000, status: 'pay' },
      { party: 'FUND', net_fen: -100, status: 'fund' },
    ]);
    const third = await openCycle();
    accepted(await community.use.cut(third));
    await community.use.net(third);
    expect(
      await community.rows(
        `select party, carried_in_fen, net_fen, status from cycle_party where cycle = '${third}' order by ordinal`,
      ),
    ).toEqual([
      { party: 'M01', carried_in_fen: -900, net_fen: -900, status: 'carried' },
      { party: 'M02', carried_in_fen: 0, net_fen: 0, status: 'zero' },
      { party: 'FUND', carried_in_fen: 0, net_fen: 0, status: 'fund' },
    ]);
  });

  const lastSale = async (merchantNo: string, memberNo: string) =>
    (
      await community.rows<{ checkoutId: string }>(
        `select checkout_id as "checkoutId" from checkout where merchant_no = $1 and member_no = $2 order by recorded_no desc limit 1`,
        [merchantNo, memberNo],
      )
    )[0] ?? { checkoutId: '' };

  /** R1 gets 100 fund points. */
  async function fill(): Promise<void> {
    accepted(await community.use.allocate(1000));
    const { serviceId } = accepted(await community.use.service('R1', 600));
    accepted(await community.use.approve(serviceId, ['staff', 'boss']));
  }
});
