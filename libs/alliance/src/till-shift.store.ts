import type { Tx } from '@youhui/platform';

export interface ShiftRow {
  readonly shiftId: string;
  readonly terminalNo: string;
  readonly merchantNo: string;
  readonly login: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

const shiftColumns = `shift_id as "shiftId", terminal_no as "terminalNo", merchant_no as "merchantNo", login,
       opened_at as "openedAt", closed_at as "closedAt"`;

/** The shift that stands at a till, if any; who writes holds the terminal. */
export async function readOpenShift(tx: Tx, communityId: string, terminalNo: string): Promise<ShiftRow | undefined> {
  const [row] = await tx.query<ShiftRow>(
    `select ${shiftColumns} from till_shift where community_id = $1 and terminal_no = $2 and closed_at is null`,
    [communityId, terminalNo],
  );
  return row;
}

export async function insertShift(tx: Tx, communityId: string, shift: Omit<ShiftRow, 'closedAt'>): Promise<void> {
  await tx.query(
    'insert into till_shift (community_id, shift_id, terminal_no, merchant_no, login, opened_at) values ($1, $2, $3, $4, $5, $6)',
    [communityId, shift.shiftId, shift.terminalNo, shift.merchantNo, shift.login, shift.openedAt],
  );
}

/** Closes the shift that stands at a till, if any. No clock that runs behind closes it before it was opened. */
export async function closeOpenShift(
  tx: Tx,
  communityId: string,
  terminalNo: string,
  at: Date,
): Promise<ShiftRow | undefined> {
  const [row] = await tx.query<ShiftRow>(
    `update till_shift set closed_at = greatest(opened_at, $3)
     where community_id = $1 and terminal_no = $2 and closed_at is null returning ${shiftColumns}`,
    [communityId, terminalNo, at],
  );
  return row;
}
