import type { Database } from '@youhui/platform';
import { journalColumns, type JournalView } from './ledger.queries';

/** A journal, and for each of the accounts asked for the version of its first entry in it; null where it has none. */
export interface TouchingJournalView extends JournalView {
  readonly versions: readonly (number | null)[];
}

/** Everything, everything of one kind, or everything of one actor; from an instant on. */
export interface JournalFilter {
  readonly by?: 'kind' | 'actor';
  readonly value?: string;
  readonly from: Date;
}

/** Business time and the number that breaks a tie. */
export interface JournalPlace {
  readonly at: Date;
  readonly sequence: number;
}

/** The books by what one looks for. Each statement walks one index backwards and stops at the last line of the page. */
export class JournalQueries {
  constructor(private readonly database: Database) {}

  /** Newest first by business time, before a given place. */
  byTime(communityId: string, { by, value, from }: JournalFilter, before: JournalPlace, limit: number) {
    return this.database.inCommunity(communityId, (tx) =>
      by
        ? tx.query<JournalView>(
            `select ${journalColumns} where community_id = $1
               and (${by}, occurred_at) >= ($2, $3) and (${by}, occurred_at, sequence) < ($2, $4, $5)
             order by ${by} desc, occurred_at desc, sequence desc limit $6`,
            [communityId, value, from, before.at, before.sequence, limit],
          )
        : tx.query<JournalView>(
            `select ${journalColumns} where community_id = $1 and occurred_at >= $2 and (occurred_at, sequence) < ($3, $4)
             order by occurred_at desc, sequence desc limit $5`,
            [communityId, from, before.at, before.sequence, limit],
          ),
    );
  }

  /** The journals that touch any of these accounts, newest first; of each account those before a given version of it. */
  touching(communityId: string, accounts: readonly string[], before: readonly number[], limit: number) {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<TouchingJournalView>(
        `with page as (
           select touched.sequence, jsonb_object_agg(place, version) as versions
           from unnest($2::text[], $3::bigint[]) with ordinality as wanted(account, before, place)
           cross join lateral (
             select sequence, account_version as version
             from (
               select sequence, account_version, lead(sequence) over (order by account_version desc) as next_sequence
               from ledger_entry where community_id = $1 and account = wanted.account and account_version < wanted.before
               order by account_version desc
             ) entry
             where next_sequence is distinct from sequence order by account_version desc limit $4
           ) touched
           group by touched.sequence order by touched.sequence desc limit $4
         )
         select ${journalFields}, (
           select json_agg((page.versions ->> place::text)::bigint order by place) from generate_series(1, cardinality($2::text[])) as place
         ) as versions
         from page join ledger_journal on community_id = $1 and ledger_journal.sequence = page.sequence order by page.sequence desc`,
        [communityId, accounts, before, limit],
      ),
    );
  }

  async ofCommand(communityId: string, commandId: string): Promise<JournalView[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<JournalView>(`select ${journalColumns} where community_id = $1 and command_id = $2`, [
        communityId,
        commandId,
      ]),
    );
  }
}

const journalFields = journalColumns
  .replace('sequence,', 'ledger_journal.sequence,')
  .replace(/ from ledger_journal$/, '');
