import { Client } from 'pg';
import { account } from '@youhui/ledger';
import { Database, type Tx } from '@youhui/platform';
import { verifyBooks, type Violation } from '@youhui/proof';
import { names } from './places';
import { richBooks } from './rich-books';
import { readTables, type Table } from './tables';
import { drawing, drawTampering, tamper, type Tampering } from './tampering';

const seed = Number(process.env['TAMPER_SEED'] ?? 20260301);
const tamperings = Number(process.env['TAMPERINGS'] ?? 200);

describe('books that somebody tampered with', () => {
  let database: Database;
  let client: Client;
  let communityId: string;
  let tables: readonly Table[];
  let tx: Tx;

  beforeAll(async () => {
    database = new Database(process.env['TEST_APP_URL'] as string, 4);
    communityId = await richBooks(database);
    const url = new URL(process.env['TEST_ADMIN_URL'] as string);
    url.pathname = new URL(process.env['TEST_APP_URL'] as string).pathname;
    client = new Client({ connectionString: url.toString() });
    await client.connect();
    tables = await readTables(client, communityId);
    tx = {
      query: async <Row extends object>(text: string, values: readonly unknown[] = []) =>
        (await client.query<Row>(text, values as unknown[])).rows,
    };
  }, 300_000);

  afterAll(() => Promise.all([client.end(), database.close()]));

  // The worst case: somebody who may do anything, triggers and foreign keys switched off.
  beforeEach(async () => {
    await client.query('begin');
    await client.query('set local session_replication_role = replica');
  });
  afterEach(() => client.query('rollback'));

  const violation = () => verifyBooks(tx, communityId);

  it('hold untouched, with rows in every table', async () => {
    expect(tables.filter(({ rows }) => rows.length === 0).map(({ name }) => name)).toEqual([]);
    expect(await violation()).toBeUndefined();
  });

  it('show each of many random edits, and where', async () => {
    const draw = drawing(seed);
    const unseen: object[] = [];
    for (let done = 0; done < tamperings;) {
      const tampering = drawTampering(tables, draw);
      if (!tampering) continue;
      await client.query('savepoint tampering');
      if (await passes(tampering)) {
        done += 1;
        const found = await violation();
        if (!found || !names(found.place, tampering, tables)) unseen.push(report(tampering, found));
      }
      await client.query('rollback to savepoint tampering');
    }
    expect({ seed, unseen }).toEqual({ seed, unseen: [] });
  }, 600_000);

  /** False when the database itself refuses it. */
  async function passes(tampering: Tampering): Promise<boolean> {
    try {
      await tamper(client, communityId, tampering);
      return true;
    } catch (error) {
      if (!/^23...$/.test((error as { code?: string }).code ?? '')) throw error;
      return false;
    }
  }

  const report = ({ table, what, before, after }: Tampering, found: Violation | undefined) => ({
    table: table.name,
    what,
    before,
    after,
    found: found ? `${found.proof}: ${found.place}` : 'nothing',
  });

  const run = async (text: string): Promise<void> => {
    await client.query(text.replaceAll('$1', `'${communityId}'`));
  };
  const one = async (text: string): Promise<string> => {
    const { rows } = await client.query<{ value: string }>(text.replaceAll('$1', `'${communityId}'`));
    return String(rows[0]?.value);
  };
  const place = async () => (await violation())?.place;

  it('show a wallet that was filled together with its entries, by the entry opposite', async () => {
    const sequence = await one(
      `select max(sequence) as value from ledger_journal where community_id = $1 and kind = 'opening_lot'`,
    );
    const wallet = await one(
      `select account as value from ledger_entry where community_id = $1 and sequence = ${sequence} and entry_no = 1`,
    );
    await run(
      `update ledger_entry set amount = amount + 5, balance_after = balance_after + 5 where community_id = $1 and sequence = ${sequence} and entry_no = 1`,
    );
    await run(
      `update ledger_entry set balance_after = balance_after + 5 where community_id = $1 and sequence > ${sequence} and account = '${wallet}'`,
    );
    await run(`update ledger_balance set balance = balance + 5 where community_id = $1 and account = '${wallet}'`);
    expect(wallet).toContain(account.wallet(''));
    expect(await place()).toBe(`entry ${sequence}/0`);
  });

  it('show points made out of nothing in every table alike, by the batch whose hash no longer fits', async () => {
    const made = `select m.sequence, m.lot_id from ledger_lot_movement m join ledger_journal j using (community_id, sequence)
      where m.community_id = $1 and j.kind = 'opening_lot' and (select count(*) from ledger_lot_movement o where o.community_id = $1 and o.lot_id = m.lot_id) = 1 order by 1 limit 1`;
    const sequence = await one(`select sequence as value from (${made}) m`);
    const lot = await one(`select lot_id as value from (${made}) m`);
    const side = (sign: '+' | '-', no: number) => [
      `update ledger_entry set balance_after = balance_after ${sign} 5 where community_id = $1 and sequence > ${sequence} and account = (select account from ledger_entry where community_id = $1 and sequence = ${sequence} and entry_no = ${no})`,
      `update ledger_balance set balance = balance ${sign} 5 where community_id = $1 and account = (select account from ledger_entry where community_id = $1 and sequence = ${sequence} and entry_no = ${no})`,
      `update ledger_entry set amount = amount ${sign} 5, balance_after = balance_after ${sign} 5 where community_id = $1 and sequence = ${sequence} and entry_no = ${no}`,
    ];
    for (const text of [...side('-', 0), ...side('+', 1)]) await run(text);
    await run(
      `update ledger_lot_movement set change_points = change_points + 5, remaining_after_points = remaining_after_points + 5 where community_id = $1 and lot_id = ${lot}`,
    );
    await run(
      `update ledger_lot set remaining_points = remaining_points + 5 where community_id = $1 and lot_id = ${lot}`,
    );
    const batch = await one(
      `select batch_no as value from ledger_journal where community_id = $1 and sequence = ${sequence}`,
    );
    expect(await violation()).toMatchObject({ proof: 'chain', place: expect.stringMatching(`^batch ${batch} `) });
  });

  it('show an answer that nobody can read, by its batch', async () => {
    await run(
      `update ledger_command set answer = jsonb_set(answer, '{grantedAwards}', '"many"') where community_id = $1 and kind = 'allocate' and answer ? 'grantedAwards'`,
    );
    expect(await violation()).toMatchObject({ proof: 'chain' });
  });

  it('show a journal that was taken out with all its entries', async () => {
    const sequence = await one(
      `select sequence as value from ledger_journal where community_id = $1 and kind = 'donate' limit 1`,
    );
    for (const table of ['ledger_journal', 'ledger_entry', 'ledger_lot_movement'])
      await run(`delete from ${table} where community_id = $1 and sequence = ${sequence}`);
    expect(await place()).toBe(`journal ${sequence}`);
  });

  it('show two journals that changed places', async () => {
    const first = Number(
      await one(`select min(sequence) as value from ledger_journal where community_id = $1 and kind = 'opening_lot'`),
    );
    for (const table of ['ledger_journal', 'ledger_entry', 'ledger_lot_movement']) {
      await run(`update ${table} set sequence = 1000000 where community_id = $1 and sequence = ${first}`);
      await run(`update ${table} set sequence = ${first} where community_id = $1 and sequence = ${first + 1}`);
      await run(`update ${table} set sequence = ${first + 1} where community_id = $1 and sequence = 1000000`);
    }
    expect(await place()).toBe(`journal ${first}`);
  });

  it('show a policy that was edited after sales had been decided by it', async () => {
    await run(`update policy set terms = jsonb_set(terms, '{interchange_bps}', '5001') where community_id = $1`);
    expect(await place()).toBe('policy P-1');
  });

  it('show a lot that lives longer than its policy says', async () => {
    const lot = await one(
      `select max(lot_id) as value from ledger_lot where community_id = $1 and remaining_points > 0`,
    );
    await run(`update ledger_lot set expires_on = expires_on + 365 where community_id = $1 and lot_id = ${lot}`);
    expect(await place()).toBe(`lot ${lot}`);
  });

  it('show a bill that was changed in the sale and in its command', async () => {
    const id = await one(
      `select checkout_id as value from checkout where community_id = $1 order by recorded_no limit 1`,
    );
    await run(`update checkout set bill_fen = bill_fen + 1 where community_id = $1 and checkout_id = '${id}'`);
    await run(
      `update ledger_command set content = jsonb_set(content, '{billFen}', to_jsonb((content ->> 'billFen')::bigint + 1)) where community_id = $1 and command_id = '${id}'`,
    );
    expect(await place()).toBe(`command ${id}`);
  });

  it('show a scan that was opened again after its sale, and scans that claim each other’s', async () => {
    const spent = `select quote_id as value from checkout_quote where community_id = $1 and presented =`;
    const [byCode, bySign] = [await one(`${spent} 'code'`), await one(`${spent} 'sign'`)];
    const saleOf = (quote: string) =>
      one(`select checkout_id as value from checkout_quote where community_id = $1 and quote_id = '${quote}'`);
    const [sale, other] = [await saleOf(byCode), await saleOf(bySign)];
    const claim = (quote: string, value: string) =>
      run(`update checkout_quote set checkout_id = ${value} where community_id = $1 and quote_id = '${quote}'`);
    await claim(byCode, 'null');
    expect(await violation()).toMatchObject({ proof: 'scans', place: `checkout ${sale}` });
    await claim(bySign, `'${sale}'`);
    await claim(byCode, `'${other}'`);
    const scans = [byCode, bySign].map((quote) => `scan ${quote}`);
    expect(scans).toContain(await place());
  });

  it('show a helper’s sale of which the help is another member’s, and a limit that was lowered below what was used', async () => {
    const sale = await one(
      `select checkout_id as value from checkout where community_id = $1 and helper_no is not null`,
    );
    await client.query('savepoint helper');
    await run(
      `update family_helper set member_no = helper_member_no, helper_member_no = member_no where community_id = $1`,
    );
    expect(await violation()).toMatchObject({ proof: 'sales by helpers', place: `checkout ${sale}` });
    await client.query('rollback to savepoint helper');
    await run(`update family_helper set day_points = 1 where community_id = $1`);
    expect(await violation()).toMatchObject({ proof: 'limits of helpers' });
  });

  it('show that the last batch is gone, when only the head remembers it', async () => {
    const last = `(select max(batch_no) from ledger_chain where community_id = $1)`;
    await run(
      `delete from ledger_command where community_id = $1 and command_no >= (select first_command_no from ledger_chain where community_id = $1 and batch_no = ${last})`,
    );
    await run(
      `update cycle set cut_requested_at = null, cut_requested_by = null where community_id = $1 and state = 'open'`,
    );
    await run(
      `delete from ledger_outbox where community_id = $1 and command_no >= (select first_command_no from ledger_chain where community_id = $1 and batch_no = ${last})`,
    );
    await run(`delete from ledger_chain where community_id = $1 and batch_no = ${last}`);
    expect(await place()).toBe('head');
  });
});
