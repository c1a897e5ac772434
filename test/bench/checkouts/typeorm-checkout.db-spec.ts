import { fen, isRefusal, points } from '@youhui/kernel';
import { CompleteCheckout } from '@youhui/checkout';
import { faultsInBooks } from '../../support/books-hold';
import type { TestCommunity } from '../../support/test-community';
import { communityOfShoppers, randomSales } from './sales';
import { TypeormCheckout } from './typeorm-checkout';
import { typeormSource } from './typeorm-source';

const url = process.env['TEST_APP_URL'] as string;
const size = { merchants: 3, members: 2 };

interface Till {
  execute: CompleteCheckout['execute'];
}

/** Everything that a sale leaves, but for times and what follows from them. */
const leftBehind: Record<string, string> = {
  balances: 'select account, asset, floor, balance, version from ledger_balance order by account',
  entries:
    'select sequence, entry_no, account, asset, amount, balance_after, account_version from ledger_entry order by 1, 2',
  lots: 'select lot_id, holder, issuer, expires_on, remaining_points, policy_version, origin_sequence from ledger_lot order by 1',
  movements:
    'select sequence, movement_no, lot_id, change_points, remaining_after_points from ledger_lot_movement order by 1, 2',
  journals:
    "select sequence, kind, actor, policy_version, reason, reverses_sequence from ledger_journal where kind = 'checkout' order by 1",
  commands: `select command_no, command_id, content_hash, content, answer, sequence, actor from ledger_command where kind = 'checkout' order by 1`,
  sales: `select checkout_id, sequence, recorded_no, merchant_no, member_no, bill_fen, redeem_points, earned_points, earned_lot_id, taken, terms,
    channel, cashier, local_date, points_after, refunded_bill_fen, refunded_points, claw_back_asked_points from checkout order by checkout_id`,
  obligations:
    'select sequence, issuer, acceptor, points, owed_fen, receivable_fen, donation_fen, concession_fen from obligation order by 1, 2',
  days: 'select member_no, local_date, approved_minutes, redeemed_points from member_day order by 1, 2',
  facts:
    "select command_no, fact_no, topic, payload from ledger_outbox where topic = 'checkout.completed' order by 1, 2",
};

const everythingIn = (community: TestCommunity) =>
  community.database.inCommunity(community.communityId, async (tx) => {
    const left: Record<string, object[]> = {};
    for (const [what, text] of Object.entries(leftBehind)) left[what] = await tx.query(text);
    return left;
  });

/** A dozen sales, one of them sent twice, and one of each refusal that a sale can meet. */
async function sellAt(till: Till, community: TestCommunity): Promise<unknown[]> {
  const next = randomSales(size, 3);
  const usual = Array.from({ length: 12 }, next);
  const [first] = usual;
  if (!first) throw new Error('No sale was made up');
  const orders = [
    ...usual,
    { ...first, redeemPoints: points(0) },
    { ...first, redeemPoints: points(0), billFen: fen(5) },
    { ...first, merchantNo: 'M99' },
    { ...first, memberNo: 'R9999' },
    { ...first, redeemPoints: points(900) },
    { ...first, redeemPoints: points(900), billFen: fen(1_000_000) },
  ];
  const answers: unknown[] = [];
  for (const [no, order] of [...orders, first].entries())
    answers.push(await till.execute(community.as(), `sale-${no % orders.length}`, order));
  return answers;
}

describe('the yardstick of a checkout', () => {
  it('answers and leaves what ours does, and its books prove', async () => {
    const ours = await communityOfShoppers(url, size);
    const theirs = await communityOfShoppers(url, size);
    const source = await typeormSource(url, theirs.communityId, 2);
    try {
      const answers = await sellAt(new CompleteCheckout(ours.ledger), ours);
      expect(await sellAt(new TypeormCheckout(source), theirs)).toEqual(answers);
      expect(answers.filter(isRefusal).length).toBeGreaterThanOrEqual(4);
      expect(await everythingIn(theirs)).toEqual(await everythingIn(ours));
      expect([...(await faultsInBooks(ours)), ...(await faultsInBooks(theirs))]).toEqual([]);
    } finally {
      await Promise.all([source.destroy(), ours.close(), theirs.close()]);
    }
  });
});
