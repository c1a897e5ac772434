import { faultsInBooks } from '../support/books-hold';
import { accepted, codeOf, nextId, TestCommunity } from '../support/test-community';

const url = () => process.env.TEST_APP_URL as string;

describe('many at once', () => {
  let here: TestCommunity;
  let there: TestCommunity;

  beforeEach(async () => {
    here = await TestCommunity.make(url(), { max_redeem_points_per_day: null });
    there = here.sibling(url());
    accepted(await here.use.merchant('M01'));
    await here.memberWithPoints('R1', 50);
  });

  afterEach(() => Promise.all([here.close(), there.close()]));

  it('lets exactly as many of 1,000 racers on two ledgers have the last points as there are points', async () => {
    const racers = Array.from({ length: 1000 }, (_, n) =>
      (n % 2 === 0 ? here : there).use.checkout('M01', 'R1', 20, 1),
    );
    const codes = (await Promise.all(racers)).map(codeOf);
    expect(codes.filter((code) => code === 'OK')).toHaveLength(50);
    expect(codes.filter((code) => code === 'INSUFFICIENT_POINTS')).toHaveLength(950);
    expect(await here.number(`select balance from ledger_balance where account = 'wallet:R1'`)).toBe(0);
    expect(await here.number('select count(*) from checkout')).toBe(50);
    expect(await faultsInBooks(here)).toEqual([]);
  });

  it('does the same command five times at once only once, on both ledgers', async () => {
    const id = nextId();
    const answers = await Promise.all(
      [here, there, here, there, here].map((community) => community.use.checkout('M01', 'R1', 1000, 20, id)),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer, Object.keys(answer).sort()))).size).toBe(1);
    expect(await here.number(`select balance from ledger_balance where account = 'wallet:R1'`)).toBe(30);
    expect(await here.number('select count(*) from checkout')).toBe(1);
    expect(codeOf(await here.use.checkout('M01', 'R1', 1000, 19, id))).toBe('IDEMPOTENCY_CONFLICT');
  });

  it('remembers a refusal for ever, though points have come since', async () => {
    const id = nextId();
    expect(codeOf(await here.use.checkout('M01', 'R1', 2000, 60, id))).toBe('INSUFFICIENT_POINTS');
    accepted(await here.use.income(100_000));
    accepted(await here.use.allocate(100));
    const { serviceId } = accepted(await here.use.service('R1', 300));
    accepted(await here.use.approve(serviceId, ['staff', 'second']));
    expect(codeOf(await here.use.checkout('M01', 'R1', 2000, 60, id))).toBe('INSUFFICIENT_POINTS');
    expect(codeOf(await here.use.checkout('M01', 'R1', 2000, 60))).toBe('OK');
  });

  it('fails only the command that hits a constraint; its neighbours in the batch are booked', async () => {
    const ids = Array.from({ length: 40 }, nextId);
    // A sale is already recorded under one of the ids, behind the ledger's back: its insert must fail.
    const guilty = ids[17] as string;
    const seen = await here.use.checkout('M01', 'R1', 1000, 0);
    expect(codeOf(seen)).toBe('OK');
    await here.rows(
      `insert into checkout select (jsonb_populate_record(c, jsonb_build_object('checkout_id', $1::text, 'recorded_no', 999999))).* from checkout c limit 1`,
      [guilty],
    );
    await here.rows(
      `insert into refund (community_id, refund_id, checkout_id, bill_fen, redeem_points, clawed_back_points, occurred_at) values ($1, $2, $3, 1, 0, 0, now())`,
      [here.communityId, guilty, guilty],
    );
    const sale = accepted(await here.use.checkout('M01', 'R1', 1000, 0));
    const results = await Promise.allSettled([
      ...ids.slice(0, 17).map((id) => here.use.checkout('M01', 'R1', 20, 1, id)),
      here.use.refundAs(guilty, sale.checkoutId, 1000, 0),
      ...ids.slice(18).map((id) => here.use.checkout('M01', 'R1', 20, 1, id)),
    ]);
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(results[17]?.status).toBe('rejected');
    expect(results.filter((result) => result.status === 'fulfilled' && codeOf(result.value) === 'OK')).toHaveLength(39);
    expect(await here.number(`select balance from ledger_balance where account = 'wallet:R1'`)).toBe(50 - 39 + 1 + 1);
    // Nothing is wrong with the books but the row that was put there behind their back.
    expect(await faultsInBooks(here)).toEqual([expect.stringContaining(`checkout ${guilty}`)]);
  });
});
