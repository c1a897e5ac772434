import { Client } from 'pg';
import type { Tx } from '@youhui/platform';
import { accepted, TestCommunity } from '../../../test/support/test-community';
import { chainHash, chainStart, digestOf } from './chain';
import { chainProof, firstViolation, ledgerProofs } from './verify';
import { chainedCommands, chainedJournals, linksAfter } from './verify/history.store';

describe('the hash chain', () => {
  let community: TestCommunity;
  let admin: Client;
  let tx: Tx;

  beforeAll(async () => {
    community = await TestCommunity.make(process.env['TEST_APP_URL'] as string);
    accepted(await community.use.merchant('M01'));
    await community.memberWithPoints('R1', 100);
    await Promise.all(Array.from({ length: 20 }, (_, n) => community.use.checkout('M01', 'R1', 1000 + n, 2)));
    const url = new URL(process.env['TEST_ADMIN_URL'] as string);
    url.pathname = new URL(process.env['TEST_APP_URL'] as string).pathname;
    admin = new Client({ connectionString: url.toString() });
    await admin.connect();
    tx = {
      query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
        (await admin.query<Row>(text, values as unknown[])).rows,
    };
  });

  afterAll(() => Promise.all([admin.end(), community.close()]));

  // The worst case: somebody who may switch triggers off.
  beforeEach(async () => {
    await admin.query('begin');
    await admin.query('set local session_replication_role = replica');
  });
  afterEach(() => admin.query('rollback'));

  const broken = () => chainProof.firstFault(tx, community.communityId);
  const proved = () => firstViolation(tx, community.communityId, [...ledgerProofs, chainProof]);
  const edit = (text: string) =>
    admin.query(`${text}${text.includes(' where ') ? ' and' : ' where'} community_id = '${community.communityId}'`);

  /** Makes the links anew from the history as it stands, up to a batch in format 1, after it in format 2. */
  async function linkAnew(format1UpTo: number): Promise<Buffer> {
    const { communityId } = community;
    let previous = chainStart(communityId);
    for (const link of await linksAfter(tx, communityId, 0, 1000)) {
      const { batchNo, firstSequence, lastSequence, firstCommandNo, lastCommandNo } = link;
      const format = batchNo <= format1UpTo ? 1 : 2;
      const digest = digestOf(
        {
          journals: await chainedJournals(tx, communityId, firstSequence, lastSequence),
          commands: await chainedCommands(tx, communityId, firstCommandNo ?? 1, lastCommandNo ?? 0),
          terms: link.terms ?? { timezone: '', policies: [] },
        },
        format,
      );
      const hash = chainHash(previous, communityId, firstSequence, lastSequence, digest);
      await tx.query(
        `update ledger_chain set previous_hash = $3, digest = $4, hash = $5, format = $6, first_command_no = $7, last_command_no = $8, terms = $9
         where community_id = $1 and batch_no = $2`,
        [
          ...[communityId, batchNo, previous, digest, hash, format],
          ...(format === 1 ? [null, null, null] : [firstCommandNo, lastCommandNo, JSON.stringify(link.terms)]),
        ],
      );
      previous = hash;
    }
    return previous;
  }

  it('follows from the books as they stand', async () => {
    expect(await community.number('select max(sequence) from ledger_journal')).toBeGreaterThan(20);
    expect(await broken()).toBeUndefined();
  });

  it.each([
    ['nothing at all', 'update ledger_lot set remaining_points = remaining_points', false],
    ['a lot’s issuer', `update ledger_lot set issuer = 'M01' where issuer = 'FUND'`, true],
    ['a lot’s expiry', `update ledger_lot set expires_on = expires_on + 1`, true],
    ['a lot’s policy', `update ledger_lot set policy_version = 'P-2'`, true],
    ['an amount', 'update ledger_entry set amount = amount * 2', true],
    ['a reason', `update ledger_journal set reason = 'nothing'`, true],
    ['who did it', `update ledger_journal set actor = 'person:somebody'`, true],
    ['when', `update ledger_journal set occurred_at = occurred_at - interval '1 day'`, true],
    [
      'what was ordered',
      `update ledger_command set content = content || '{"minutes": 1}' where kind = 'service'`,
      true,
    ],
    [
      'what was answered',
      `update ledger_command set answer = answer || '{"awardPoints": 1}' where kind = 'approve'`,
      true,
    ],
    ['what was told', `update ledger_outbox set payload = '{}'`, true],
    ['a link’s timezone', `update ledger_chain set terms = jsonb_set(terms, '{timezone}', '"UTC"')`, true],
    ['a link’s policy', `update ledger_chain set terms = jsonb_set(terms, '{policies,0,0}', '"P-2"')`, true],
  ])('after an edit of %s by the database’s administrator', async (_, text, shows) => {
    await edit(text);
    expect((await broken()) !== undefined).toBe(shows);
  });

  it('goes on in format 2 after links of format 1, which covered journals alone', async () => {
    const hash = await linkAnew(3);
    await tx.query('update ledger_head set chain_hash = $2 where community_id = $1', [community.communityId, hash]);
    expect(await proved()).toBeUndefined();
    await edit(`update ledger_journal set reason = 'nothing' where sequence = 1`);
    const [link] = await linksAfter(tx, community.communityId, 0, 1);
    expect(link?.format).toBe(1);
    expect(await broken()).toEqual({ place: expect.stringMatching(/^batch \d+ \(journals \d+–\d+\)$/) });
  });

  it('holds when somebody made all of it anew after an edit; then the head tells', async () => {
    await edit(`update ledger_journal set reason = 'nothing' where sequence = 9`);
    await linkAnew(0);
    expect(await broken()).toBeUndefined();
    expect(await proved()).toMatchObject({
      place: 'head',
    });
  });
});
