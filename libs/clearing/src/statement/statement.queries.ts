import { FUND } from '@youhui/ledger';
import type { Database, Tx } from '@youhui/platform';
import type { CycleRow } from '../cycle-rows';

/** What a line is: other issuers' points that the shop took, or its own that others took. */
export type StatementRole = 'accepted' | 'used_elsewhere';
export type StatementKind = 'sale' | 'refund';

export interface StatementFilter {
  readonly role?: StatementRole;
  readonly kind?: StatementKind;
}

/** A line as the obligation has it, with the sale it comes from; negative where a refund took something back. */
export interface StatementLine {
  readonly sequence: number;
  readonly occurredAt: Date;
  /** The sale, also on the line of its refund. */
  readonly checkoutId: string;
  readonly kind: StatementKind;
  readonly role: StatementRole;
  readonly issuer: string;
  readonly issuerName: string | null;
  readonly acceptor: string;
  readonly acceptorName: string;
  readonly points: number;
  /** Points times what one took off the bill. */
  readonly faceFen: number;
  /** Of the face value, what the acceptor gets. */
  readonly rateBps: number;
  readonly concessionFen: number;
  readonly donationFen: number;
  /** Into the shop's position. */
  readonly netFen: number;
}

/** What the lines of a cycle come to. The four parts and their sum are those of the position. */
export interface StatementSums {
  readonly lines: number;
  readonly acceptedPoints: number;
  readonly usedElsewherePoints: number;
  readonly concessionFen: number;
  readonly donationFen: number;
  readonly carriedInFen: number;
  readonly fundFen: number;
  readonly interchangeReceivableFen: number;
  readonly interchangePayableFen: number;
  readonly netFen: number;
}

/** Where a page of lines begins: below this one. */
export interface StatementPlace {
  readonly sequence: number;
  readonly issuer: string;
}

const parts = {
  accepted: `acceptor = $2 and issuer <> acceptor`,
  used_elsewhere: `issuer = $2 and issuer <> acceptor and issuer <> '${FUND}'`,
} as const satisfies Record<StatementRole, string>;
const roles = Object.keys(parts) as StatementRole[];
const signs = { sale: 'and points > 0', refund: 'and points < 0' } as const satisfies Record<StatementKind, string>;

const branch = (role: StatementRole, rest: string) =>
  `(select *, '${role}' as role from obligation where community_id = $1 and ${parts[role]} and sequence between $3 and $4 ${rest})`;

/** What a shop has to get and to pay in a cycle, line by line. Its own points at its own till owe nothing and are no line. */
export class StatementQueries {
  constructor(private readonly database: Database) {}

  /** Lines of a cycle, newest first, below a given place. */
  lines(
    communityId: string,
    merchantNo: string,
    cycle: CycleRow,
    { role, kind }: StatementFilter,
    before: StatementPlace,
    limit: number,
  ): Promise<StatementLine[]> {
    const below = `${kind ? signs[kind] : ''} and (sequence, issuer) < ($5, $6) order by sequence desc, issuer desc limit $7`;
    const branches = roles.filter((one) => one === (role ?? one)).map((one) => branch(one, below));
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<StatementLine>(
        `select l.sequence, j.occurred_at as "occurredAt", c.checkout_id as "checkoutId", case when j.kind = 'refund' then 'refund' else 'sale' end as kind,
           l.role, l.issuer, (select name from merchant m where m.community_id = $1 and m.merchant_no = l.issuer) as "issuerName",
           l.acceptor, (select name from merchant m where m.community_id = $1 and m.merchant_no = l.acceptor) as "acceptorName",
           l.points, l.points * (c.terms ->> 'faceValueFen')::bigint as "faceFen",
           (c.terms ->> case when l.issuer = '${FUND}' then 'settlementBps' else 'interchangeBps' end)::int as "rateBps",
           l.concession_fen as "concessionFen", l.donation_fen as "donationFen",
           case when l.role = 'accepted' then l.receivable_fen else -l.owed_fen end as "netFen"
         from (select * from (${branches.join(' union all ')}) o order by sequence desc, issuer desc limit $7) l
         cross join lateral (select kind, command_id, occurred_at from ledger_journal where community_id = $1 and sequence = l.sequence limit 1) j
         cross join lateral (
           select checkout_id, terms from checkout where community_id = $1 and checkout_id = case j.kind
             when 'refund' then (select checkout_id from refund where community_id = $1 and refund_id = j.command_id) else j.command_id end limit 1) c
         order by l.sequence desc, l.issuer desc`,
        [communityId, merchantNo, ...rangeOf(cycle), before.sequence, before.issuer, limit],
      ),
    );
  }

  /** The sums of all lines of a cycle; undefined when there is no such shop. */
  async sums(communityId: string, merchantNo: string, cycle: CycleRow): Promise<StatementSums | undefined> {
    const [sums] = await this.database.inCommunity(communityId, (tx) => readSums(tx, communityId, merchantNo, cycle));
    return sums;
  }
}

const rangeOf = ({ firstSequence, lastSequence }: CycleRow): [number, number] => [
  firstSequence,
  lastSequence ?? Number.MAX_SAFE_INTEGER,
];

function readSums(tx: Tx, communityId: string, merchantNo: string, cycle: CycleRow): Promise<StatementSums[]> {
  return tx.query<StatementSums>(
    `with line as (${roles.map((role) => branch(role, '')).join(' union all ')}),
     part as (
       select count(*) as lines,
         coalesce(sum(points) filter (where role = 'accepted'), 0)::bigint as accepted,
         coalesce(sum(points) filter (where role = 'used_elsewhere'), 0)::bigint as elsewhere,
         coalesce(sum(concession_fen) filter (where role = 'accepted'), 0)::bigint as concession,
         coalesce(sum(donation_fen), 0)::bigint as donation,
         coalesce(sum(receivable_fen) filter (where role = 'accepted' and issuer = '${FUND}'), 0)::bigint as fund,
         coalesce(sum(receivable_fen) filter (where role = 'accepted' and issuer <> '${FUND}'), 0)::bigint as receivable,
         coalesce(sum(owed_fen) filter (where role = 'used_elsewhere'), 0)::bigint as payable
       from line
     ), carried as (
       select coalesce(
         (select carried_in_fen from cycle_party where community_id = $1 and cycle = $5 and party = $2),
         (select p.net_fen from cycle y join cycle_party p using (community_id, cycle)
          where y.community_id = $1 and y.ordinal = $6 - 1 and p.party = $2 and p.status = 'carried'),
         0) as fen
     )
     select lines, accepted as "acceptedPoints", elsewhere as "usedElsewherePoints", concession as "concessionFen", donation as "donationFen",
       carried.fen as "carriedInFen", fund as "fundFen", receivable as "interchangeReceivableFen", payable as "interchangePayableFen",
       carried.fen + fund + receivable - payable as "netFen"
     from part cross join carried where exists (select 1 from merchant where community_id = $1 and merchant_no = $2)`,
    [communityId, merchantNo, ...rangeOf(cycle), cycle.cycle, cycle.ordinal],
  );
}
