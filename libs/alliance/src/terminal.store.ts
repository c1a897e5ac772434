import type { Tx } from '@youhui/platform';

export interface TerminalRow {
  readonly terminalNo: string;
  readonly merchantNo: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly pairingUntil: Date | null;
  readonly pairedAt: Date | null;
  readonly revokedAt: Date | null;
}

const terminalColumns = `t.terminal_no as "terminalNo", t.merchant_no as "merchantNo", t.name, t.created_at as "createdAt",
       t.pairing_until as "pairingUntil", t.paired_at as "pairedAt", t.revoked_at as "revokedAt"`;

/** Whether the shop is there; until the transaction ends nobody else makes a terminal for it. */
export async function holdMerchant(tx: Tx, communityId: string, merchantNo: string): Promise<boolean> {
  const rows = await tx.query('select 1 from merchant where community_id = $1 and merchant_no = $2 for no key update', [
    communityId,
    merchantNo,
  ]);
  return rows.length > 0;
}

export async function countTerminals(tx: Tx, communityId: string, merchantNo: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'select count(*) as count from terminal where community_id = $1 and merchant_no = $2 and revoked_at is null',
    [communityId, merchantNo],
  );
  return row?.count ?? 0;
}

/**
 * Makes a terminal with the next number of the community. None when another transaction has taken the number, or has
 * given the same code, while this one waited: ask again.
 */
export async function insertTerminal(
  tx: Tx,
  communityId: string,
  terminal: {
    readonly merchantNo: string;
    readonly name: string;
    readonly at: Date;
    readonly by: string;
    readonly pairingHash: Buffer;
    readonly pairingUntil: Date;
  },
): Promise<TerminalRow | undefined> {
  const [row] = await tx.query<TerminalRow>(
    `insert into terminal as t (community_id, terminal_no, merchant_no, name, created_at, created_by, pairing_hash, pairing_until)
     select $1::uuid, 'T' || case when n < 10 then '0' else '' end || n, $2, $3, $4, $5, $6, $7
     from (select coalesce(max(substr(terminal_no, 2)::int), 0) + 1 as n from terminal
           where community_id = $1::uuid and terminal_no ~ '^T[0-9]{2,9}$') next
     on conflict do nothing returning ${terminalColumns}`,
    [
      communityId,
      terminal.merchantNo,
      terminal.name,
      terminal.at,
      terminal.by,
      terminal.pairingHash,
      terminal.pairingUntil,
    ],
  );
  return row;
}

/** The terminal, and until the transaction ends nobody else pairs, opens, closes or revokes there. */
export async function holdTerminal(tx: Tx, communityId: string, terminalNo: string): Promise<TerminalRow | undefined> {
  const [row] = await tx.query<TerminalRow>(
    `select ${terminalColumns} from terminal t where t.community_id = $1 and t.terminal_no = $2 for no key update`,
    [communityId, terminalNo],
  );
  return row;
}

/** Like `holdTerminal`, for the device that holds the token. */
export async function holdTerminalOfToken(
  tx: Tx,
  communityId: string,
  tokenHash: Buffer,
): Promise<TerminalRow | undefined> {
  const [row] = await tx.query<TerminalRow>(
    `select ${terminalColumns} from terminal t where t.community_id = $1 and t.token_hash = $2 for no key update`,
    [communityId, tokenHash],
  );
  return row;
}

/** Whoever held a token holds none from now on; a new device may pair until then. */
export async function putPairingCode(
  tx: Tx,
  communityId: string,
  terminalNo: string,
  pairing: { readonly hash: Buffer; readonly until: Date },
): Promise<void> {
  await tx.query(
    `update terminal set pairing_hash = $3, pairing_until = $4, token_hash = null, paired_at = null
     where community_id = $1 and terminal_no = $2`,
    [communityId, terminalNo, pairing.hash, pairing.until],
  );
}

export interface PairedRow {
  readonly terminalNo: string;
  readonly name: string;
  readonly merchantNo: string;
  readonly merchantName: string;
}

/** Whether a till waits under this code. */
export async function isPairingOpen(tx: Tx, communityId: string, pairingHash: Buffer, at: Date): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from terminal where community_id = $1 and pairing_hash = $2 and pairing_until > $3',
    [communityId, pairingHash, at],
  );
  return rows.length > 0;
}

/** Spends the code for the token: of those who try it at once one finds a row. */
export async function spendPairingCode(
  tx: Tx,
  communityId: string,
  pairingHash: Buffer,
  tokenHash: Buffer,
  at: Date,
): Promise<PairedRow | undefined> {
  const [row] = await tx.query<PairedRow>(
    `update terminal t set pairing_hash = null, pairing_until = null, token_hash = $3, paired_at = $4
     from merchant m
     where t.community_id = $1 and t.pairing_hash = $2 and t.pairing_until > $4
       and m.community_id = t.community_id and m.merchant_no = t.merchant_no
     returning t.terminal_no as "terminalNo", t.name, t.merchant_no as "merchantNo", m.name as "merchantName"`,
    [communityId, pairingHash, tokenHash, at],
  );
  return row;
}

export async function revokeTerminalRow(
  tx: Tx,
  communityId: string,
  terminalNo: string,
  at: Date,
  by: string,
): Promise<void> {
  await tx.query(
    `update terminal set revoked_at = $3, revoked_by = $4, pairing_hash = null, pairing_until = null, token_hash = null
     where community_id = $1 and terminal_no = $2`,
    [communityId, terminalNo, at, by],
  );
}
