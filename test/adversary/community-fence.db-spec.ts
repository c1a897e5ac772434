import { Client } from 'pg';
import { accepted, TestCommunity } from '../support/test-community';

const appUrl = () => process.env.TEST_APP_URL as string;

/** One of each that stands beside the books: how members are known at tills, the tills themselves, a scan, and a shop that applies. */
const rowsOfTheTill = [
  `member_phone (community_id, member_no, phone_hash, phone_end, set_at, set_by) values ($1, 'R1', '\\x01', '0001', now(), 'x')`,
  `payment_device (community_id, device_no, member_no, name, secret, registered_at, last_step) values ($1, 1, 'R1', 'x', '\\x01', now(), 0)`,
  `member_card (community_id, card_no, member_no, issued_at, issued_by) values ($1, '9000000000000009', 'R1', now(), 'x')`,
  `member_pin (community_id, member_no, pin_hash, failures, set_at, set_by) values ($1, 'R1', 'x', 0, now(), 'x')`,
  `community_contact (community_id, set_at, phone, set_by) values ($1, now(), '12345', 'x')`,
  `api_key (community_id, key_no, name, scopes, token_hash, created_at, created_by, expires_at)
     values ($1, 1, 'x', '{community:read}', sha256('x'), now(), 'x', now() + interval '1 day')`,
  `desk_device (community_id, device_no, name, token_hash, made_at, made_by) values ($1, 1, 'x', sha256('x'), now(), 'x')`,
  `terminal (community_id, terminal_no, merchant_no, name, created_at, created_by) values ($1, 'T1', 'M01', 'x', now(), 'x')`,
  `cashier_pin (community_id, login, pin_hash, set_at, set_by) values ($1, 'lin', 'x', now(), 'x')`,
  `till_shift (community_id, shift_id, terminal_no, merchant_no, login, opened_at) values ($1, 's', 'T1', 'M01', 'lin', now())`,
  `checkout_quote (community_id, quote_id, merchant_no, till, member_no, presented, opened_at, expires_at, confirmed_points)
     values ($1, 'q', 'M01', 'x', 'R1', 'code', now(), now(), 0)`,
  `family_helper (community_id, helper_no, member_no, name, day_points, until, invited_at, invited_by)
     values ($1, 'H1', 'R1', 'x', 50, now(), now(), 'x')`,
  `role_request (community_id, request_id, login, roles, asked_at, asked_by)
     values ($1, gen_random_uuid(), 'lin', '{accountant}', now(), 'x')`,
  `helper_day (community_id, helper_no, local_date, used_points) values ($1, 'H1', '2026-01-01', 0)`,
  `identity_second_factor (community_id, login) values ($1, 'lin')`,
  `identity_recovery_code (community_id, login, code_hash, made_at) values ($1, 'lin', '\\x01', now())`,
  `identity_ticket (community_id, ticket_hash, login, opened_by, network, opened_at, expires_at)
     values ($1, '\\x01', 'lin', 'password', 'x', now(), now())`,
  `merchant_application (community_id, application_no, ordinal, name, trade, address, stage, applied_at)
     values ($1, 'A1', 1, 'x', 'x', 'x', 'applied', now())`,
  `audit_entry (community_id, at, entry_id, actor, action, outcome, on_behalf, request_id, network)
     values ($1, now(), gen_random_uuid(), 'x', 'x', 'done', false, 'x', 'x')`,
  `audit_change (community_id, at, change_id, subject_table, subject, was, became)
     values ($1, now(), gen_random_uuid(), 'x', 'x', '{}', '{}')`,
  `member_key (community_id, member_no, master_key, wrapped_key, made_at) values ($1, 'R1', 'x', '\\x01', now())`,
  `member_private (community_id, member_no, phone, set_at, set_by) values ($1, 'R1', '\\x01', now(), 'x')`,
  `personal_data_access (community_id, access_id, member_no, purpose, requested_at, requested_by) values ($1, 'a', 'R1', 'x', now(), 'x')`,
  `personal_data_reading (community_id, reading_id, member_no, read_at, read_by, fields, purpose) values ($1, 'r', 'R1', now(), 'x', '{phone}', 'x')`,
  `member_consent (community_id, member_no, purpose, consent_no, version, given, manner, stated_at, stated_by)
     values ($1, 'R1', 'x', 1, 1, true, 'paper', now(), 'x')`,
  `member_correction (community_id, correction_id, member_no, field, after_sealed, requested_at, requested_by)
     values ($1, 'c', 'R1', 'display_name', '\\x01', now(), 'x')`,
  `member_deletion (community_id, deletion_id, member_no, requested_at, requested_by, due_at) values ($1, 'd', 'R1', now(), 'x', 'infinity')`,
];

/** Every table that belongs to a community, as the database itself lists them. */
async function fencedTables(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'community_id' order by 1`,
  );
  return rows.map(({ name }) => name);
}

describe('the fence between communities, attacked as the application role', () => {
  let mine: TestCommunity;
  let theirs: TestCommunity;
  let client: Client;

  beforeAll(async () => {
    mine = await TestCommunity.make(appUrl());
    theirs = await TestCommunity.make(appUrl());
    for (const community of [mine, theirs]) {
      accepted(await community.use.merchant('M01'));
      accepted(await community.use.household('H1'));
      await community.memberWithPoints('R1', 100);
      const { checkoutId } = accepted(await community.use.checkout('M01', 'R1', 1000, 20));
      accepted(await community.use.refund(checkoutId, 500, 10));
      await community.rows(
        `insert into identity_person (community_id, login, password_hash, display_name, roles, created_at) values ($1, 'lin', 'x', '林', '{}', now())`,
        [community.communityId],
      );
      await community.rows(
        `insert into identity_session (community_id, session_id, token_hash, login, created_at, expires_at) values ($1, gen_random_uuid(), '\\x01', 'lin', now(), now())`,
        [community.communityId],
      );
      for (const row of rowsOfTheTill) await community.rows(`insert into ${row}`, [community.communityId]);
      const [open] = await community.rows<{ cycle: string }>(`select cycle from cycle where state = 'open'`);
      accepted(await community.use.cut(open?.cycle ?? ''));
    }
    client = new Client({ connectionString: appUrl() });
    await client.connect();
  });

  afterAll(async () => {
    await client.end();
    await Promise.all([mine.close(), theirs.close()]);
  });

  afterEach(() => client.query('rollback'));

  const enter = (communityId: string) => client.query(`begin; set local youhui.community = '${communityId}'`);
  const count = async (table: string, where = 'true') =>
    Number((await client.query<{ n: string }>(`select count(*) as n from ${table} where ${where}`)).rows[0]?.n);

  it('covers every table, and every table has rows to steal', async () => {
    await enter(mine.communityId);
    for (const table of await fencedTables(client)) expect([table, (await count(table)) > 0]).toEqual([table, true]);
  });

  it('shows nothing without a community, with an empty one, and after the commit on the same connection', async () => {
    for (const table of await fencedTables(client)) {
      expect([table, await count(table)]).toEqual([table, 0]);
      await client.query(`set youhui.community = ''`);
      expect([table, await count(table)]).toEqual([table, 0]);
      await enter(mine.communityId);
      await client.query('commit');
      expect([table, await count(table)]).toEqual([table, 0]);
    }
  });

  it('neither shows nor lets in another community’s rows', async () => {
    for (const table of await fencedTables(client)) {
      await enter(mine.communityId);
      expect([table, await count(table, `community_id = '${theirs.communityId}'`)]).toEqual([table, 0]);
      await expect(
        client.query(
          `insert into ${table} select (jsonb_populate_record(t, jsonb_build_object('community_id', '${theirs.communityId}'))).* from ${table} t limit 1`,
        ),
      ).rejects.toThrow(/row-level security/);
      await client.query('rollback');
    }
  });

  it('lets nobody delete or empty anything', async () => {
    for (const table of await fencedTables(client)) {
      for (const attack of [`delete from ${table}`, `truncate ${table} cascade`]) {
        await enter(mine.communityId);
        await expect(client.query(attack)).rejects.toMatchObject({ code: '42501' });
        await client.query('rollback');
      }
    }
  });

  it.each([
    ['ledger_journal', `reason = 'x'`],
    ['ledger_entry', 'amount = amount + 1'],
    ['ledger_lot_movement', 'change_points = 1'],
    ['ledger_chain', 'hash = previous_hash'],
    ['ledger_command', `answer = '{}'`],
    ['ledger_lot', `issuer = 'FUND'`],
    ['ledger_lot', `expires_on = '2099-01-01'`],
    ['ledger_balance', 'floor = null'],
    ['obligation', 'owed_fen = 0'],
    ['refund', 'bill_fen = 1'],
    ['policy', `terms = '{}'`],
    ['checkout', 'bill_fen = 1'],
    ['service_record', 'minutes = 1'],
    ['cycle_party', 'net_fen = 0'],
    ['community_contact', `phone = '54321'`],
    ['member_phone', `member_no = 'R2'`],
    ['payment_device', `secret = '\\x02'`],
    ['payment_device', `member_no = 'R2'`],
    ['member_card', `member_no = 'R2'`],
    ['member_card', `nfc_id = '04a2b3c4'`],
    ['member_pin', `member_no = 'R2'`],
    ['payment_device', `helper_no = 'H1'`],
    ['checkout_quote', `helper_no = 'H1'`],
    ['checkout', `helper_no = 'H1'`],
    ['identity_session', `token_hash = '\\x02'`],
    ['identity_session', `second_factor = 'passed'`],
    ['identity_session', `login = 'x'`],
    ['identity_session', 'desk_device_no = 1'],
    ['desk_device', `token_hash = sha256('y')`],
    ['desk_device', `made_by = 'y'`],
    ['identity_session', `expires_at = 'infinity'`],
    ['identity_second_factor', `login = 'x'`],
    ['identity_recovery_code', `code_hash = '\\x02'`],
    ['identity_recovery_code', `login = 'x'`],
    ['identity_ticket', `login = 'x'`],
    ['identity_ticket', `expires_at = 'infinity'`],
    ['family_helper', `member_no = 'R2'`],
    ['family_helper', 'day_points = 100'],
    ['family_helper', `until = 'infinity'`],
    ['api_key', `scopes = '{checkout:complete}'`],
    ['api_key', `expires_at = 'infinity'`],
    ['api_key', `merchant_no = 'M02'`],
    ['api_key', `token_hash = sha256('y')`],
    ['identity_person', `access_until = 'infinity'`],
    ['identity_person', `member_no = 'R2'`],
    ['role_request', `roles = '{administrator}'`],
    ['role_request', `asked_by = 'y'`],
    ['helper_day', `local_date = '2026-01-02'`],
    ['audit_entry', `actor = 'nobody'`],
    ['audit_change', `became = '{}'`],
    ['member', `member_no = 'R2'`],
    ['member', 'volunteer = true'],
    ['identity_person', `member_no = 'R2'`],
    ['member_key', `member_no = 'R2'`],
    ['personal_data_access', `requested_by = 'y'`],
    ['personal_data_reading', `purpose = 'y'`],
    ['member_consent', 'given = false'],
    ['member_correction', `after_sealed = '\\x02'`],
    ['member_deletion', 'due_at = now()'],
  ])('does not let %s be changed (%s)', async (table, change) => {
    await enter(mine.communityId);
    await expect(client.query(`update ${table} set ${change}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('keeps history from the owner as well', async () => {
    const owner = new Client({ connectionString: process.env.TEST_OWNER_URL });
    await owner.connect();
    try {
      for (const table of [
        'ledger_journal',
        'ledger_entry',
        'ledger_lot_movement',
        'ledger_chain',
        'ledger_command',
        'obligation',
        'refund',
        'policy',
        'community_contact',
        'audit_entry',
        'audit_change',
        'personal_data_reading',
        'member_consent',
      ]) {
        await expect(owner.query(`delete from ${table}`)).rejects.toMatchObject({ code: 'YH001' });
        await expect(owner.query(`update ${table} set community_id = community_id`)).rejects.toMatchObject({
          code: 'YH001',
        });
        await expect(owner.query(`truncate ${table} cascade`)).rejects.toMatchObject({ code: 'YH001' });
      }
    } finally {
      await owner.end();
    }
  });

  it('keeps wallets above their floor whoever writes', async () => {
    await enter(mine.communityId);
    await expect(
      client.query(`update ledger_balance set balance = -1 where account = 'wallet:R1'`),
    ).rejects.toMatchObject({ constraint: 'ledger_balance_floor_ck' });
  });

  it('gives no role the rights of a superuser, and lets none look past the fence', async () => {
    const { rows } = await client.query(
      `select rolname from pg_roles where rolname like '%youhui_%' and rolname not like 'youhui_admin' and (rolsuper or rolbypassrls or rolcreaterole)`,
    );
    expect(rows).toEqual([]);
    await expect(client.query('set role youhui_owner')).rejects.toMatchObject({ code: '42501' });
  });
});
