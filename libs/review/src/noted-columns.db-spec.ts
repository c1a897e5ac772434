import { Client } from 'pg';
import { notedColumns } from './noted-columns';

/** What may change and is not noted as a change, with the reason. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  'is in the books, whose commands say what was asked and whose entries what moved': [
    'ledger_head.*',
    'ledger_balance.*',
    'ledger_lot.*',
    'ledger_outbox.*',
    'member.approved_minutes',
    'member_day.*',
    'helper_day.*',
    'programme.*',
    'service_record.*',
    'checkout.*',
    'checkout_quote.*',
    'cycle.*',
    'cycle_party.*',
    'community.*',
  ],
  'says when something was last used, or how often it was tried': [
    'identity_session.last_seen_at',
    'identity_session.device',
    'identity_session.network',
    'identity_ticket.*',
    'identity_recovery_code.*',
    'identity_second_factor.last_step',
    'payment_device.last_step',
    'member_pin.failures',
    'member_pin.paused_until',
    'api_key.last_used_at',
    'desk_device.last_used_at',
    'till_shift.closed_at',
  ],
  'is a secret, or a time or a name, that changes together with what is noted': [
    'identity_second_factor.secret_sealed',
    'identity_second_factor.pending_sealed',
    'identity_second_factor.pending_until',
    'terminal.pairing_hash',
    'terminal.pairing_until',
    'terminal.token_hash',
    'desk_device.pin_until',
    'desk_device.pin_opened_by',
    'family_helper.invitation_hash',
    'family_helper.invitation_until',
    'member_key.*',
  ],
  'says who and when, as the entry does': [
    '*.set_at',
    '*.set_by',
    '*.blocked_by',
    '*.revoked_by',
    '*.ended_by',
    '*.decided_at',
    '*.decided_by',
    '*.cancelled_by',
    'identity_session.revoked_at',
  ],
  'is a name, or the end of a number, that is forgotten when its member leaves': [
    'family_helper.name',
    'payment_device.name',
    'member_phone.phone_end',
  ],
};

describe('What the database notes of changes', () => {
  let client: Client;
  beforeAll(async () => {
    client = new Client({ connectionString: process.env['TEST_OWNER_URL'] });
    await client.connect();
  });
  afterAll(() => client.end());

  it('is what the list says', async () => {
    const { rows } = await client.query<{ name: string; noted: string }>(
      `select c.relname as name, encode(t.tgargs, 'escape') as noted from pg_trigger t join pg_class c on c.oid = t.tgrelid
       where t.tgname = 'note_change' order by 1`,
    );
    const found = rows.map(({ name, noted }) => [
      name,
      noted
        .split('\\000')
        .slice(1, -1)
        .map((column) => [column.replace(/^[#+]/, ''), column.startsWith('#')]),
    ]);
    const listed = Object.entries(notedColumns).map(([name, columns]) => [
      name,
      Object.entries<string>(columns).map(([column, noting]) => [column, noting === 'hidden']),
    ]);
    expect(found).toEqual(listed.sort(([one], [other]) => ((one ?? '') < (other ?? '') ? -1 : 1)));
  });

  it('is everything that may change, but for what is told elsewhere', async () => {
    const { rows } = await client.query<{ name: string; column: string }>(
      `select table_name as name, column_name as column from information_schema.column_privileges
       where grantee = 'youhui_app' and privilege_type = 'UPDATE' and table_schema = 'public'`,
    );
    expect(rows.length).toBeGreaterThan(100);
    const excused = new Set(Object.values(elsewhere).flat());
    const forgotten = rows.filter(
      ({ name, column }) =>
        !Object.hasOwn((notedColumns as Readonly<Record<string, object>>)[name] ?? {}, column) &&
        ![`${name}.*`, `*.${column}`, `${name}.${column}`].some((one) => excused.has(one)),
    );
    expect(forgotten).toEqual([]);
  });
});
