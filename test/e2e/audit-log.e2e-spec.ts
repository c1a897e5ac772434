import { Client } from 'pg';
import { type Answer, command, postGraphql } from '../support/post-graphql';
import { ApiCommunity } from './api-community';

interface Entry {
  readonly entryId: string;
  readonly actor: string;
  readonly action: string;
  readonly outcome: string;
  readonly memberNo: string | null;
  readonly onBehalf: boolean;
  readonly merchantNo: string | null;
  readonly requestId: string;
  readonly network: string;
  readonly details: readonly { name: string; value: string }[] | null;
  readonly changes: readonly Change[];
  readonly withheld: boolean;
}
interface Change {
  readonly place: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly readable: boolean;
}
interface Page {
  readonly entries: readonly Entry[];
  readonly nextCursor: string | null;
}

const pickedChanges = 'withheld changes { place subject before after readable }';

describe('The audit log', () => {
  let community: ApiCommunity;

  beforeAll(async () => {
    community = await ApiCommunity.make();
    await community.members({ R1: 'H1', R2: null });
    await community.merchant('M01');
    await community.people(
      { login: 'worker', roles: ['social_worker'] },
      { login: 'resident', roles: ['resident'], memberNo: 'R1' },
      { login: 'cashier', roles: ['cashier'], merchantNo: 'M01' },
    );
  });
  afterAll(() => community.close());

  const page = (filter: string, more = '', who = 'admin') =>
    community.read<Page>(
      who,
      `{ auditLog(filter: { ${filter} }${more}) { nextCursor entries { entryId actor action outcome memberNo onBehalf merchantNo requestId network details { name value } ${pickedChanges} } } }`,
    );
  /** A mutation without a command id. */
  const ask = async (who: string, field: string, input: object): Promise<Answer> => {
    const { data } = await postGraphql(community.address, community.tokenOf(who), command(field, ''), { input });
    return data?.[field] as Answer;
  };
  /** Commands of the books follow within a moment. */
  const eventually = async (filter: string, enough: (entries: readonly Entry[]) => boolean) => {
    for (const until = Date.now() + 10_000; ;) {
      const { entries } = await page(filter);
      if (enough(entries) || Date.now() > until) return entries;
      await new Promise(setImmediate);
    }
  };
  const detailsOf = (entry: Entry | undefined) =>
    Object.fromEntries(entry?.details?.map(({ name, value }) => [name, value]) ?? []);

  it('has who signed in, under which request and from where', async () => {
    const { entries } = await page('actor: "person:worker", action: "signIn"');
    expect(entries).toEqual([expect.objectContaining({ outcome: 'done', memberNo: null, onBehalf: false })]);
    expect(entries[0]?.network).not.toBe('');
    expect(entries[0]?.requestId).not.toBe('');
    expect(detailsOf(entries[0])).toEqual({ communityCode: community.code, login: 'worker', password: '•••' });
  });

  it('says for whom somebody at the desk acted, and who acted for themselves', async () => {
    await ask('worker', 'issueCard', { memberNo: 'R2' });
    const cards = (await page('memberNo: "R2", action: "issueCard"')).entries;
    expect(cards).toEqual([expect.objectContaining({ actor: 'person:worker', onBehalf: true, outcome: 'done' })]);
    await ask('resident', 'registerDevice', { name: 'my phone' });
    const own = (await page('memberNo: "R1", action: "registerDevice"')).entries;
    expect(own).toEqual([expect.objectContaining({ actor: 'person:resident', onBehalf: false, outcome: 'done' })]);
  });

  it('has what was refused, and what was not permitted', async () => {
    expect(await ask('worker', 'issueCard', { memberNo: 'R9' })).toMatchObject({ code: 'MEMBER_NOT_FOUND' });
    expect((await page('memberNo: "R9"')).entries).toEqual([
      expect.objectContaining({ action: 'issueCard', outcome: 'MEMBER_NOT_FOUND' }),
    ]);
    const not = async (who: string, attempt: () => Promise<Answer>, action: string) => {
      expect(await attempt()).toMatchObject({ code: 'NOT_PERMITTED' });
      const found = await eventually(`actor: "person:${who}", action: "${action}"`, ({ length }) => length > 0);
      expect(found).toEqual([expect.objectContaining({ outcome: 'NOT_PERMITTED' })]);
    };
    await not('resident', () => community.run('resident', 'freezeMember', { memberNo: 'R2' }), 'freezeMember');
    await not('cashier', () => community.read('cashier', '{ auditLog { nextCursor } }'), 'auditLog');
    const refused = (await page('refusedOnly: true')).entries.map(({ outcome }) => outcome);
    expect(refused).toEqual(expect.arrayContaining(['MEMBER_NOT_FOUND', 'NOT_PERMITTED']));
    expect(refused).not.toContain('done');
  });

  it('has commands of the books, every one once', async () => {
    const before = (await page('action: "freezeMember", actor: "person:worker"')).entries.length;
    await Promise.all(
      Array.from({ length: 20 }, (_, no) =>
        community.run('worker', no % 2 ? 'freezeMember' : 'unfreezeMember', { memberNo: 'R2' }),
      ),
    );
    const frozen = await eventually(
      'action: "freezeMember", actor: "person:worker"',
      (found) => found.length >= before + 10,
    );
    const free = await eventually('action: "unfreezeMember", actor: "person:worker"', (found) => found.length >= 10);
    expect([frozen.length - before, free.length]).toEqual([10, 10]);
    expect(new Set([...frozen, ...free].map(({ entryId }) => entryId)).size).toBe(20 + before);
  });

  it('says what was so before and is so now, of each change under the entry that asked for it', async () => {
    const changesOf = async (who: string, action: string, enough = 1) =>
      (await eventually(`actor: "person:${who}", action: "${action}"`, ({ length }) => length >= enough)).map(
        ({ changes }) => changes.map(({ place, subject, before, after }) => [place, subject, before, after]),
      );
    // Many at once: each entry has its own change, whoever else was writing.
    await community.run('admin', 'unfreezeMember', { memberNo: 'R2' });
    await Promise.all([
      ...['freezeMember', 'unfreezeMember'].flatMap((field) => [
        community.run('admin', field, { memberNo: 'R1' }),
        community.run('admin', field, { memberNo: 'R2' }),
      ]),
      community.run('admin', 'suspendMerchant', { merchantNo: 'M01' }),
    ]);
    expect((await changesOf('admin', 'freezeMember', 2)).sort()).toEqual([
      [['member.frozen', 'R1', 'false', 'true']],
      [['member.frozen', 'R2', 'false', 'true']],
    ]);
    expect(await changesOf('admin', 'suspendMerchant')).toEqual([[['merchant.suspended', 'M01', 'false', 'true']]]);
    expect(await ask('admin', 'changeRoles', { login: 'cashier', roles: ['merchant_owner'] })).not.toHaveProperty(
      'code',
    );
    expect(await changesOf('admin', 'changeRoles')).toEqual([
      [['identity_person.roles', 'cashier', 'cashier', 'merchant_owner']],
    ]);
    expect(await ask('admin', 'resetPassword', { login: 'cashier' })).not.toHaveProperty('code');
    const [password] = await changesOf('admin', 'resetPassword');
    expect(password).toContainEqual(['identity_person.password_hash', 'cashier', '•••', '•••']);
    // What is refused changes nothing.
    await ask('admin', 'changeRoles', { login: 'cashier', roles: ['nonsense'] });
    const [refused] = (await page('actor: "person:admin", action: "changeRoles"')).entries;
    expect(refused).toMatchObject({ outcome: 'INVALID_INPUT', changes: [] });
  });

  it('is read by auditors and supervisors as well, who are told nothing of what was said of a member', async () => {
    await community.people({ login: 'watcher', roles: ['supervisor'] });
    const { entries } = await page('', ', first: 100', 'watcher');
    const [about, other] = [true, false].map((one) => entries.filter(({ memberNo }) => (memberNo !== null) === one));
    expect(about?.length).toBeGreaterThan(5);
    expect(about?.filter(({ withheld, details, changes }) => !withheld || details || changes.length > 0)).toEqual([]);
    expect(other?.length).toBeGreaterThan(5);
    expect(other?.filter(({ withheld, details }) => withheld || !details)).toEqual([]);
    expect(other?.flatMap(({ changes }) => changes).length).toBeGreaterThan(0);
  });

  it('has who wanted to come in and could not, and nothing of what they typed but a name that there is', async () => {
    const attempt = (login: string) =>
      postGraphql(community.address, '', command('signIn', ''), {
        input: { communityCode: community.code, login, password: 'not this one' },
      });
    await attempt('worker');
    await attempt('my password in the wrong field');
    const nobody = (await page('actor: "nobody", action: "signIn"')).entries;
    expect(nobody.map(({ outcome, memberNo }) => [outcome, memberNo])).toEqual([
      ['SIGN_IN_FAILED', null],
      ['SIGN_IN_FAILED', null],
    ]);
    expect(nobody.map(detailsOf)).toEqual([{}, { login: 'worker' }]);
    expect(nobody[0]?.network).not.toBe('');
  });

  it('is read page by page, each entry once, and by nobody from elsewhere', async () => {
    const all: string[] = [];
    let cursor: string | null = null;
    do {
      const { entries, nextCursor }: Page = await page('', `, first: 7${cursor ? `, after: "${cursor}"` : ''}`);
      all.push(...entries.map(({ entryId }) => entryId));
      cursor = nextCursor;
    } while (cursor);
    expect(all.length).toBeGreaterThan(20);
    expect(new Set(all).size).toBe(all.length);
    const nonsense = await community.raw('admin', '{ auditLog(after: "bm9uc2Vuc2U") { nextCursor } }', {});
    expect(nonsense.body).toContain('BAD_USER_INPUT');
    const elsewhere = await ApiCommunity.make();
    try {
      const { entries } = await elsewhere.read<Page>(
        'admin',
        '{ auditLog(first: 100) { nextCursor entries { entryId } } }',
      );
      expect(entries.filter(({ entryId }) => all.includes(entryId))).toEqual([]);
    } finally {
      await elsewhere.close();
    }
  });

  it('keeps nothing readable about a member outside of their own key, and is never changed', async () => {
    const client = new Client({ connectionString: process.env['TEST_OWNER_URL'] });
    await client.connect();
    try {
      const { rows } = await client.query<{ asked: object | null; text: string }>(
        `select asked, encode(coalesce(sealed, ''), 'escape') as text from audit_entry e
         join community c using (community_id) where c.code = $1 and member_no is not null`,
        [community.code],
      );
      expect(rows.length).toBeGreaterThan(5);
      expect(
        rows.filter(({ asked, text }) => asked !== null || text.includes('王R') || text.includes('my phone')),
      ).toEqual([]);
      for (const attempt of [
        "update audit_entry set actor = 'nobody'",
        'delete from audit_entry',
        'truncate audit_entry',
      ])
        await expect(client.query(attempt)).rejects.toMatchObject({ code: 'YH001' });
    } finally {
      await client.end();
    }
  });
});
