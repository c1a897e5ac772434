import { batchPlace } from './sql-parts';
import { rowsFollow } from './rows-follow';
import type { Proof } from './proof';

const hasHead: Proof = {
  name: 'head',
  promise: { en: 'A community has a head to its books.', zh: '社区账簿有账首。' },
  text: `select 'head' as place, 'missing' as found where not exists (select from ledger_head where community_id = $1)`,
};

const gapless = (table: string, column: string, what: string, zh: string, place: string): Proof => ({
  name: `${what} numbers`,
  promise: { en: `The numbers of ${what} run from 1 without a gap.`, zh: `${zh}编号自 1 起连续无缺。` },
  text: `select '${place} ' || n as place, 'missing' as found
    from (select ${column} as number, row_number() over (order by ${column}) as n from ${table} where community_id = $1) numbered
    where number <> n order by n limit 1`,
});

const commandsAndJournals: Proof = {
  name: 'commands and journals',
  promise: {
    en: 'A journal is the work of one command and tells of it the same: kind, actor, times.',
    zh: '每笔账出自一条指令，种类、操作人与时间一致。',
  },
  text: `select 'journal ' || sequence as place, case when j.command_id is null then 'missing' when c.command_id is null then 'surplus' end as found
    from (select * from ledger_journal where community_id = $1) j
    full join (select * from ledger_command where community_id = $1 and sequence is not null) c using (sequence)
    where row(j.command_id, j.kind, j.actor, j.occurred_at, j.posted_at) is distinct from row(c.command_id, c.kind, c.actor, c.occurred_at, c.posted_at)
    order by sequence limit 1`,
};

const commandOrder: Proof = {
  name: 'order of commands',
  promise: {
    en: 'Journals stand in the order of their commands, and a refusal makes none.',
    zh: '账目与其指令次序相同；被拒的指令不产生账目。',
  },
  text: `select place from (
      select command_no, case when next = n then 'command ' || command_id else 'journal ' || n end as place
      from (select command_no, command_id, sequence, row_number() over (order by command_no) as n, lead(sequence) over (order by command_no) as next
            from ledger_command where community_id = $1 and sequence is not null) c
      where sequence <> n
      union all
      select command_no, 'command ' || command_id from ledger_command where community_id = $1 and sequence is not null and answer ? 'refused'
    ) fault order by command_no limit 1`,
};

const timeGoesOn: Proof = {
  name: 'posting times',
  promise: { en: 'The time of posting never goes back.', zh: '入账时间不倒退。' },
  text: `select 'command ' || command_id as place
    from (select command_no, command_id, posted_at, lag(posted_at) over (order by command_no) as posted_before
          from ledger_command where community_id = $1) c
    where posted_at < posted_before order by command_no limit 1`,
};

const nothingBeyond: Proof = {
  name: 'end of the chain',
  promise: {
    en: 'No journal and no command lies beyond the last link of the chain.',
    zh: '哈希链末环之后没有账目和指令。',
  },
  text: `with last_link as (
      select max(last_sequence) as last_sequence, max(last_command_no) as last_command_no from ledger_chain where community_id = $1
    ), beyond as (
      select 1 as what, sequence as number, 'journal ' || sequence as place from ledger_journal
      where community_id = $1 and sequence > coalesce((select last_sequence from last_link), 0)
      union all select 2, command_no, 'command ' || command_id from ledger_command
      where community_id = $1 and command_no > coalesce((select last_command_no from last_link), 0) and not exists (select from last_link where last_command_no is null)
    )
    select place from beyond order by what, number limit 1`,
};

/** Format 1 covered journals alone; every format 2 comes after it. */
const ranges: Proof = {
  name: 'ranges of the chain',
  promise: {
    en: 'The links of the chain cover all journals and commands, each once.',
    zh: '哈希链的各环恰好覆盖全部账目与指令。',
  },
  text: `with link as (
      select c.*, lag(last_sequence, 1, 0::bigint) over (order by batch_no) as sequence_before,
        lag(last_command_no) over (order by batch_no) as command_before, lag(format, 1, 0) over (order by batch_no) as format_before
      from ledger_chain c where community_id = $1
    )
    select ${batchPlace('link')} as place from link
    where first_sequence <> sequence_before + 1 or last_sequence < first_sequence - 1
      or last_sequence > coalesce((select max(sequence) from ledger_journal where community_id = $1), 0)
      or format not in (1, 2) or format < format_before or (format = 1) <> (first_command_no is null) or (format = 1) <> (last_command_no is null)
      or first_command_no <> coalesce(command_before + 1, case when format_before = 1 then first_command_no else 1 end)
      or last_command_no < first_command_no
      or last_command_no > (select max(command_no) from ledger_command where community_id = $1)
    order by batch_no limit 1`,
};

const journalsInTheirBatch: Proof = {
  name: 'batches of journals',
  promise: { en: 'A journal names the batch it was posted in.', zh: '每笔账记有其入账批号。' },
  text: `select 'journal ' || sequence as place
    from (select batch_no, posted_at, generate_series(first_sequence, last_sequence) as sequence from ledger_chain where community_id = $1) b
    full join (select sequence, batch_no, posted_at from ledger_journal where community_id = $1) j using (sequence)
    where row(b.batch_no, b.posted_at) is distinct from row(j.batch_no, j.posted_at) order by sequence limit 1`,
};

const commandsInTheirBatch: Proof = {
  name: 'batches of commands',
  promise: { en: 'A batch is posted at one time.', zh: '同批指令的入账时间相同。' },
  text: `select 'command ' || c.command_id as place
    from (select posted_at, generate_series(first_command_no, last_command_no) as command_no from ledger_chain where community_id = $1) b
    join (select command_no, command_id, posted_at from ledger_command where community_id = $1) c using (command_no)
    where b.posted_at <> c.posted_at order by command_no limit 1`,
};

const head: Proof = rowsFollow({
  name: 'head',
  promise: { en: 'The head stands at the end of the history.', zh: '账首位于历史末端。' },
  table: 'ledger_head',
  key: ['community_id'],
  compared: ['command_no', 'sequence', 'lot_no', 'batch_no', 'chain_hash', 'posted_at'],
  place: `'head'`,
  given: `last_link as (select batch_no, hash, posted_at from ledger_chain where community_id = $1 order by batch_no desc limit 1)`,
  should: `select h.community_id, coalesce((select max(command_no) from ledger_command where community_id = $1), 0) as command_no,
      coalesce((select max(sequence) from ledger_journal where community_id = $1), 0) as sequence,
      coalesce((select max(lot_id) from ledger_lot where community_id = $1), 0) as lot_no,
      coalesce((select batch_no from last_link), 0) as batch_no, coalesce((select hash from last_link), chain_hash) as chain_hash,
      coalesce((select posted_at from last_link), posted_at) as posted_at
    from ledger_head h where community_id = $1`,
});

const facts: Proof = {
  name: 'facts',
  promise: {
    en: 'A fact belongs to an accepted command, was told with it, and is numbered from 0.',
    zh: '每条事实属于一条已接受的指令，与其同时产生，编号自 0 起。',
  },
  text: `select 'fact ' || f.command_no || '/' || f.fact_no as place
    from (select command_no, fact_no, created_at, row_number() over (partition by command_no order by fact_no) - 1 as n
          from ledger_outbox where community_id = $1) f
    left join (select command_no, posted_at, answer ? 'refused' as refused from ledger_command where community_id = $1) c using (command_no)
    where c.posted_at is null or c.refused or f.created_at <> c.posted_at or f.fact_no <> f.n
    order by f.command_no, f.fact_no limit 1`,
};

/** That the rows of history are all there, in their order. */
export const historyProofs: readonly Proof[] = [
  hasHead,
  gapless('ledger_journal', 'sequence', 'journals', '账目', 'journal'),
  gapless('ledger_command', 'command_no', 'commands', '指令', 'command no'),
  gapless('ledger_chain', 'batch_no', 'batches', '入账批', 'batch'),
  gapless('ledger_lot', 'lot_id', 'lots', '积分批次', 'lot'),
  commandsAndJournals,
  commandOrder,
];

/** That the chain's links and the head lie where the history says. */
export const linkProofs: readonly Proof[] = [
  nothingBeyond,
  ranges,
  journalsInTheirBatch,
  commandsInTheirBatch,
  timeGoesOn,
  head,
  facts,
];
