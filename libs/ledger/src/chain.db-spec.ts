import { accepted, TestCommunity } from '../../../test/support/test-community';
import { chainHash, chainStart, digestOf, type ChainedJournal } from './chain';

type Batch = { first: number; last: number; hash: Buffer };

/** The first batch whose hash does not follow from what the tables say now; undefined when all do. */
async function firstBrokenBatch(community: TestCommunity): Promise<number | undefined> {
  const journals = await community.rows<ChainedJournal>(
    `select sequence, kind, command_id as "commandId", actor, policy_version as "policyVersion", reason, occurred_at as "occurredAt", posted_at as "postedAt",
       reverses_sequence as "reversesSequence",
       array(select jsonb_build_array(account, amount, balance_after, account_version) from ledger_entry e
         where e.community_id = j.community_id and e.sequence = j.sequence order by entry_no) as entries,
       array(select jsonb_build_array(lot_id, holder, issuer, expires_on, change_points, remaining_after_points) from ledger_lot_movement m join ledger_lot l using (community_id, lot_id)
         where m.community_id = j.community_id and m.sequence = j.sequence order by movement_no) as "lotMovements"
     from ledger_journal j order by sequence`,
  );
  let previous = chainStart(community.communityId);
  const batches = await community.rows<Batch>(
    'select first_sequence as first, last_sequence as last, hash from ledger_chain order by batch_no',
  );
  for (const { first, last, hash } of batches) {
    const digest = digestOf(journals.filter(({ sequence }) => sequence >= first && sequence <= last));
    if (!chainHash(previous, community.communityId, first, last, digest).equals(hash)) return first;
    previous = hash;
  }
  return undefined;
}

describe('the hash chain', () => {
  let community: TestCommunity;

  beforeEach(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    accepted(await community.use.merchant('M01'));
    await community.memberWithPoints('R1', 100);
    await Promise.all(Array.from({ length: 20 }, (_, n) => community.use.checkout('M01', 'R1', 1000 + n, 2)));
  });

  afterEach(() => community.close());

  it('follows from the books as they stand', async () => {
    expect(await community.number('select max(sequence) from ledger_journal')).toBeGreaterThan(20);
    expect(await firstBrokenBatch(community)).toBeUndefined();
  });

  it.each([
    ['nothing at all', 'update ledger_lot set remaining_points = remaining_points', false],
    ['a lot’s issuer', `update ledger_lot set issuer = 'M01' where issuer = 'FUND'`, true],
    ['a lot’s expiry', `update ledger_lot set expires_on = expires_on + 1`, true],
    ['an amount', 'update ledger_entry set amount = amount * 2', true],
    ['a reason', `update ledger_journal set reason = 'nothing'`, true],
    ['who did it', `update ledger_journal set actor = 'person:somebody'`, true],
    ['when', `update ledger_journal set occurred_at = occurred_at - interval '1 day'`, true],
  ])('after an edit of %s by the database’s administrator', async (_, edit, shows) => {
    const { Client } = await import('pg');
    const url = new URL(process.env['TEST_ADMIN_URL'] as string);
    url.pathname = new URL(process.env['TEST_APP_URL'] as string).pathname;
    const admin = new Client({ connectionString: url.toString() });
    await admin.connect();
    try {
      // The worst case: somebody who may switch triggers off.
      await admin.query(`set session_replication_role = replica`);
      const where = edit.includes(' where ') ? ' and' : ' where';
      await admin.query(`${edit}${where} community_id = '${community.communityId}'`);
    } finally {
      await admin.end();
    }
    expect((await firstBrokenBatch(community)) !== undefined).toBe(shows);
  });
});
