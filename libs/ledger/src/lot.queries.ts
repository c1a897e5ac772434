import type { Database, Tx } from '@youhui/platform';
import { account } from './accounts';
import type { Lot } from './command-kind';

export interface LotFilter {
  readonly holder: string;
  readonly issuer?: string;
  /** Only lots whose last day is before this one. */
  readonly expiringBefore?: string;
  /** Lots with nothing left as well. */
  readonly emptied: boolean;
}

export interface LotPlace {
  readonly day: string;
  readonly number: number;
}

const columns = `lot_id as "lotId", holder, issuer, expires_on as "expiresOn", remaining_points as "remainingPoints", policy_version as "policyVersion",
  origin_sequence as "originSequence" from ledger_lot`;

/** What screens ask about lots. */
export class LotQueries {
  constructor(private readonly database: Database) {}

  /** One holder's lots, soonest to expire first, after a given one. */
  page(communityId: string, filter: LotFilter, after: LotPlace, limit: number): Promise<Lot[]> {
    return this.database.inCommunity(communityId, (tx) =>
      filter.holder === account.carePool && filter.issuer !== undefined
        ? ofCarePool(tx, communityId, filter.issuer, filter, after, limit)
        : ofHolder(tx, communityId, filter, after, limit),
    );
  }

  /** At most so many lots of each holder that have something left, soonest to expire first. */
  soonest(communityId: string, holders: readonly string[], most: number): Promise<Lot[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<Lot>(
        `select lot.* from unnest($2::text[]) as wanted(holder) cross join lateral (
           select ${columns} where community_id = $1 and holder = wanted.holder and remaining_points > 0 order by expires_on, lot_id limit $3
         ) lot`,
        [communityId, holders, most],
      ),
    );
  }
}

const noEnd = 'infinity';

/** Asked as a range of the holders' index, so that no other one can seem cheaper. */
function ofHolder(tx: Tx, communityId: string, filter: LotFilter, after: LotPlace, limit: number): Promise<Lot[]> {
  const { holder, issuer = null, expiringBefore = noEnd, emptied } = filter;
  return tx.query<Lot>(
    `select ${columns} where community_id = $1 and (holder, expires_on, lot_id) > ($2, $3, $4) and (holder, expires_on) < ($2, $5)
       and ($6 or remaining_points > 0) and ($7::text is null or issuer = $7) order by holder, expires_on, lot_id limit $8`,
    [communityId, holder, after.day, after.number, expiringBefore, emptied, issuer, limit],
  );
}

/** The pool holds the lots of years: those of one issuer have an index of their own. */
function ofCarePool(
  tx: Tx,
  communityId: string,
  issuer: string,
  { expiringBefore = noEnd, emptied }: LotFilter,
  after: LotPlace,
  limit: number,
): Promise<Lot[]> {
  return tx.query<Lot>(
    `select ${columns} where community_id = $1 and holder = '${account.carePool}' and (issuer, expires_on, lot_id) > ($2, $3, $4)
       and (issuer, expires_on) < ($2, $5) and ($6 or remaining_points > 0) order by issuer, expires_on, lot_id limit $7`,
    [communityId, issuer, after.day, after.number, expiringBefore, emptied, limit],
  );
}
