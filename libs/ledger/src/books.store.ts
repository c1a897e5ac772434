import { points, type LocalDate } from '@youhui/kernel';
import { together, type Statement, type Tx } from '@youhui/platform';
import { assetOf, floorOf } from './accounts';
import type { Balance, Books, EntryRow, LotMovementRow } from './books';
import { columns } from './columns';
import type { Lot } from './command-kind';

export async function readBalances(
  tx: Tx,
  communityId: string,
  accounts: readonly string[],
  books: Books,
): Promise<void> {
  if (accounts.length === 0) return;
  const rows = await tx.query<{ account: string; balance: number; version: number }>(
    `select account, balance, version from ledger_balance where community_id = $1 and account = any($2::text[])`,
    [communityId, accounts],
  );
  for (const row of rows) books.loadAccount(row.account, row.balance, row.version, false);
  for (const name of accounts) if (!books.hasAccount(name)) books.loadAccount(name, 0, 0, true);
}

const lotColumns = `lot_id as "lotId", holder, issuer, expires_on as "expiresOn", remaining_points as "remainingPoints",
  policy_version as "policyVersion", origin_sequence as "originSequence"`;

export async function readLots(
  tx: Tx,
  communityId: string,
  holders: readonly string[],
  lotIds: readonly number[],
  books: Books,
): Promise<void> {
  await together([readLotsOf(tx, communityId, holders, books), readLotsById(tx, communityId, lotIds, books)]);
}

async function readLotsOf(tx: Tx, communityId: string, holders: readonly string[], books: Books): Promise<void> {
  if (holders.length === 0) return;
  const rows = await tx.query<Lot>(
    `select ${lotColumns} from ledger_lot where community_id = $1 and holder = any($2::text[]) and remaining_points > 0`,
    [communityId, holders],
  );
  for (const lot of rows) books.loadLot({ ...lot, remainingPoints: points(lot.remainingPoints) });
  for (const holder of holders) books.markLotsRead(holder);
}

async function readLotsById(tx: Tx, communityId: string, lotIds: readonly number[], books: Books): Promise<void> {
  if (lotIds.length === 0) return;
  const rows = await tx.query<Lot>(
    `select ${lotColumns} from ledger_lot where community_id = $1 and lot_id = any($2::bigint[])`,
    [communityId, lotIds],
  );
  for (const lot of rows) books.loadLot({ ...lot, remainingPoints: points(lot.remainingPoints) });
}

export async function readWalletLotsExpiringBefore(
  tx: Tx,
  communityId: string,
  date: LocalDate,
  books: Books,
): Promise<void> {
  const rows = await tx.query<Lot>(
    `select ${lotColumns} from ledger_lot
     where community_id = $1 and expires_on < $2 and remaining_points > 0 and holder >= 'wallet:' and holder < 'wallet;'`,
    [communityId, date],
  );
  for (const lot of rows) books.loadLot({ ...lot, remainingPoints: points(lot.remainingPoints) });
}

/** Entries, balances, lots and their movements: everything the batch changed, one statement a table. */
export function writeBooks(communityId: string, books: Books): Statement[] {
  const balances = [...books.changedAccounts].map((name) => books.account(name));
  const made = [...books.madeLots].map((lotId) => books.lot(lotId));
  const changed = [...books.changedLots].map((lotId) => books.lot(lotId));
  const [opened, moved] = [balances.filter(({ isNew }) => isNew), balances.filter(({ isNew }) => !isNew)];
  return [
    ...writeEntries(communityId, books.entries),
    ...openBalances(communityId, opened),
    ...moveBalances(communityId, moved),
    ...makeLots(communityId, made),
    ...changeLots(communityId, changed),
    ...writeLotMovements(communityId, books.lotMovements),
  ];
}

function writeEntries(communityId: string, entries: readonly EntryRow[]): Statement[] {
  return [
    {
      text: `insert into ledger_entry (community_id, sequence, entry_no, account, asset, amount, balance_after, account_version)
     select $1, * from unnest($2::bigint[], $3::int[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::bigint[])`,
      values: [
        communityId,
        ...columns(
          entries,
          (e) => e.sequence,
          (e) => e.entryNo,
          (e) => e.account,
          (e) => assetOf(e.account),
          (e) => e.amount,
          (e) => e.balanceAfter,
          (e) => e.accountVersion,
        ),
      ],
    },
  ];
}

function openBalances(communityId: string, opened: readonly Balance[]): Statement[] {
  if (opened.length === 0) return [];
  return [
    {
      text: `insert into ledger_balance (community_id, account, asset, floor, balance, version)
     select $1, * from unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::bigint[])`,
      values: [
        communityId,
        ...columns(
          opened,
          (b) => b.account,
          (b) => assetOf(b.account),
          (b) => floorOf(b.account),
          (b) => b.balance,
          (b) => b.version,
        ),
      ],
    },
  ];
}

function moveBalances(communityId: string, moved: readonly Balance[]): Statement[] {
  if (moved.length === 0) return [];
  return [
    {
      text: `update ledger_balance b set balance = n.balance, version = n.version
     from unnest($2::text[], $3::bigint[], $4::bigint[]) as n(account, balance, version)
     where b.community_id = $1 and b.account = n.account`,
      values: [
        communityId,
        ...columns(
          moved,
          (b) => b.account,
          (b) => b.balance,
          (b) => b.version,
        ),
      ],
    },
  ];
}

function makeLots(communityId: string, made: readonly Lot[]): Statement[] {
  if (made.length === 0) return [];
  return [
    {
      text: `insert into ledger_lot (community_id, lot_id, holder, issuer, expires_on, remaining_points, policy_version, origin_sequence)
     select $1, * from unnest($2::bigint[], $3::text[], $4::text[], $5::date[], $6::bigint[], $7::text[], $8::bigint[])`,
      values: [
        communityId,
        ...columns(
          made,
          (l) => l.lotId,
          (l) => l.holder,
          (l) => l.issuer,
          (l) => l.expiresOn,
          (l) => l.remainingPoints,
          (l) => l.policyVersion,
          (l) => l.originSequence,
        ),
      ],
    },
  ];
}

function changeLots(communityId: string, changed: readonly Lot[]): Statement[] {
  if (changed.length === 0) return [];
  return [
    {
      text: `update ledger_lot l set remaining_points = n.remaining
     from unnest($2::bigint[], $3::bigint[]) as n(lot_id, remaining)
     where l.community_id = $1 and l.lot_id = n.lot_id`,
      values: [
        communityId,
        ...columns(
          changed,
          (l) => l.lotId,
          (l) => l.remainingPoints,
        ),
      ],
    },
  ];
}

function writeLotMovements(communityId: string, movements: readonly LotMovementRow[]): Statement[] {
  if (movements.length === 0) return [];
  return [
    {
      text: `insert into ledger_lot_movement (community_id, sequence, movement_no, lot_id, change_points, remaining_after_points)
     select $1, * from unnest($2::bigint[], $3::int[], $4::bigint[], $5::bigint[], $6::bigint[])`,
      values: [
        communityId,
        ...columns(
          movements,
          (m) => m.sequence,
          (m) => m.movementNo,
          (m) => m.lotId,
          (m) => m.changePoints,
          (m) => m.remainingAfterPoints,
        ),
      ],
    },
  ];
}
