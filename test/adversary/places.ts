import { cell, type Row, type Table } from './tables';
import type { Tampering } from './tampering';

/** Whether a place names a tampered row, or what it directly belongs to. */
export function names(place: string, { table, before, after }: Tampering, tables: readonly Table[]): boolean {
  const of = (name: string) => tables.find((one) => one.name === name)?.rows ?? [];
  return [...before, ...after].some((row) => {
    const { exact, journals, commandNos } = belongings(table.name, row, of);
    return exact.includes(place) || isBatchOf(place, journals, commandNos);
  });
}

interface Belongings {
  readonly exact: readonly string[];
  /** Whose batches are meant as well. */
  readonly journals?: readonly string[];
  readonly commandNos?: readonly string[];
}

type RowsOf = (table: string) => readonly Row[];

function belongings(table: string, row: Row, of: RowsOf): Belongings {
  const at = (column: string) => cell(row, column);
  const entriesOf = (account: string) =>
    of('ledger_entry')
      .filter((one) => one.account === account)
      .map((one) => `entry ${one.sequence}/${one.entry_no}`);
  const movementsOf = (lot: string) => of('ledger_lot_movement').filter((one) => one.lot_id === lot);
  switch (table) {
    case 'community':
      return { exact: ['community'] };
    case 'policy':
      return { exact: [`policy ${at('version')}`, 'community'] };
    case 'ledger_head':
      return { exact: ['head'] };
    case 'ledger_journal':
      return { exact: [`journal ${at('sequence')}`, `command ${at('command_id')}`], journals: [at('sequence')] };
    case 'ledger_entry': {
      const pair = [at('entry_no'), String(Number(at('entry_no')) ^ 1)].map((no) => `entry ${at('sequence')}/${no}`);
      return {
        exact: [...pair, `journal ${at('sequence')}`, `account ${at('account')}`, ...entriesOf(at('account'))],
        journals: [at('sequence')],
      };
    }
    case 'ledger_balance':
      return { exact: [`account ${at('account')}`] };
    case 'ledger_lot': {
      const journals = movementsOf(at('lot_id')).map((one) => cell(one, 'sequence'));
      return {
        exact: [
          `lot ${at('lot_id')}`,
          `account ${at('holder')}`,
          `account issuer:${at('issuer')}`,
          ...journals.map((one) => `journal ${one}`),
        ],
        journals,
      };
    }
    case 'ledger_lot_movement': {
      // Their order in a journal tells which lot was made of which.
      const lots = of('ledger_lot_movement').filter((one) => one.sequence === at('sequence'));
      return {
        exact: [
          `movement ${at('sequence')}/${at('movement_no')}`,
          ...movementsOf(at('lot_id')).map((one) => `movement ${one.sequence}/${one.movement_no}`),
          ...[at('lot_id'), ...lots.map((one) => cell(one, 'lot_id'))].map((lot) => `lot ${lot}`),
          `journal ${at('sequence')}`,
        ],
        journals: [at('sequence')],
      };
    }
    case 'ledger_command': {
      const about = [
        ...`${at('content')} ${at('answer')}`.matchAll(/"(?:\w*No|\w*Id|cycle|programme|nextCycle)": "([^"]*)"/g),
      ].map((match) => match[1] as string);
      const isAbout = (column: string) => (one: Row) => about.includes(cell(one, column));
      const places = [
        ...[
          'command',
          'member',
          'merchant',
          'household',
          'service',
          'programme',
          'checkout',
          'scan',
          'refund',
          'cycle',
        ].flatMap((what) => [at('command_id'), ...about].map((name) => `${what} ${name}`)),
        ...of('member_day')
          .filter(isAbout('member_no'))
          .map((one) => `day ${one.member_no} ${one.local_date}`),
        ...of('helper_day')
          .filter(isAbout('helper_no'))
          .map((one) => `helper day ${one.helper_no} ${one.local_date}`),
        ...of('cycle_party')
          .filter(isAbout('cycle'))
          .map((one) => `cycle ${one.cycle} ${one.party}`),
        ...of('ledger_outbox')
          .filter((one) => one.command_no === at('command_no'))
          .map((one) => `fact ${one.command_no}/${one.fact_no}`),
        // Awards are granted and wait by programme.
        ...of('service_record')
          .filter((one) => at('kind') === 'allocate' && isAbout('programme')(one))
          .map((one) => `service ${one.service_id}`),
      ];
      return {
        exact: [...places, `command no ${at('command_no')}`, `journal ${at('sequence')}`],
        commandNos: [at('command_no')],
      };
    }
    case 'ledger_chain': {
      const within = (column: string, first: string, last: string) => (one: Row) =>
        Number(one[column]) >= Number(at(first)) && Number(one[column]) <= Number(at(last));
      const commands = of('ledger_command').filter(within('command_no', 'first_command_no', 'last_command_no'));
      const journals = of('ledger_journal').filter(within('sequence', 'first_sequence', 'last_sequence'));
      // A link also says where the next one begins.
      const next = of('ledger_chain').filter((one) => Number(one.batch_no) === Number(at('batch_no')) + 1);
      return {
        exact: [
          `batch ${at('batch_no')}`,
          ...commands.map((one) => `command ${one.command_id}`),
          ...journals.map((one) => `journal ${one.sequence}`),
        ],
        commandNos: [at('first_command_no'), ...next.map((one) => cell(one, 'first_command_no'))],
        journals: [],
      };
    }
    case 'ledger_outbox':
      return { exact: [`fact ${at('command_no')}/${at('fact_no')}`], commandNos: [at('command_no')] };
    case 'obligation':
      return { exact: [`obligation ${at('sequence')} ${at('issuer')}`] };
    case 'checkout':
      return { exact: [`checkout ${at('checkout_id')}`] };
    case 'refund':
      return { exact: [`refund ${at('refund_id')}`, `checkout ${at('checkout_id')}`] };
    case 'cycle':
      return { exact: [`cycle ${at('cycle')}`] };
    case 'cycle_party':
      return { exact: [`cycle ${at('cycle')} ${at('party')}`] };
    case 'member':
      return { exact: [`member ${at('member_no')}`] };
    case 'merchant':
      return { exact: [`merchant ${at('merchant_no')}`] };
    case 'merchant_application':
      return { exact: [`application ${at('application_no')}`] };
    case 'household':
      return { exact: [`household ${at('household_no')}`] };
    case 'member_day':
      return { exact: [`day ${at('member_no')} ${at('local_date')}`] };
    case 'helper_day':
      return { exact: [`helper day ${at('helper_no')} ${at('local_date')}`] };
    case 'programme':
      return { exact: [`programme ${at('programme')}`] };
    case 'service_record':
      return { exact: [`service ${at('service_id')}`] };
    default:
      throw new Error(`Nothing is said about where ${table} belongs`);
  }
}

function isBatchOf(place: string, journals: readonly string[] = [], commandNos: readonly string[] = []): boolean {
  const range = /^batch \d+ \(journals (\d+)–(\d+), commands (\d+)–(\d+)\)$/.exec(place)?.slice(1).map(Number);
  if (!range) return false;
  const within = (number: string, first = 0, last = 0) => Number(number) >= first && Number(number) <= last;
  return (
    journals.some((one) => within(one, range[0], range[1])) || commandNos.some((one) => within(one, range[2], range[3]))
  );
}
