import type { Tx } from '@youhui/platform';
import type { PersonRow } from './identity.store';

/** Somebody of a shop, with the PIN for its tills if one was set. */
export interface CashierRow extends PersonRow {
  readonly pinHash: string | null;
}

const cashierColumns = `p.login, p.password_hash as "passwordHash", p.display_name as "displayName", p.roles, p.member_no as "memberNo",
       p.merchant_no as "merchantNo", p.access_until as "accessUntil", p.deactivated_at is not null as deactivated,
       p.must_change_password as "mustChangePassword", c.pin_hash as "pinHash"`;

export async function readCashier(tx: Tx, communityId: string, login: string): Promise<CashierRow | undefined> {
  const [row] = await tx.query<CashierRow>(
    `select ${cashierColumns}
     from identity_person p left join cashier_pin c using (community_id, login) where p.community_id = $1 and p.login = $2`,
    [communityId, login],
  );
  return row;
}

/** The people of a shop by name, whatever their roles. */
export function readPeopleOfMerchant(tx: Tx, communityId: string, merchantNo: string): Promise<CashierRow[]> {
  return tx.query<CashierRow>(
    `select ${cashierColumns}
     from identity_person p left join cashier_pin c using (community_id, login)
     where p.community_id = $1 and p.merchant_no = $2 order by p.login limit 200`,
    [communityId, merchantNo],
  );
}

/** Whether it is this PIN still; until the transaction ends nobody sets another. */
export async function holdCashierPin(tx: Tx, communityId: string, login: string, pinHash: string): Promise<boolean> {
  const rows = await tx.query(
    'select 1 from cashier_pin where community_id = $1 and login = $2 and pin_hash = $3 for share',
    [communityId, login, pinHash],
  );
  return rows.length > 0;
}

export async function putCashierPin(
  tx: Tx,
  communityId: string,
  pin: { readonly login: string; readonly pinHash: string; readonly setAt: Date; readonly setBy: string },
): Promise<void> {
  await tx.query(
    `insert into cashier_pin (community_id, login, pin_hash, set_at, set_by) values ($1, $2, $3, $4, $5)
     on conflict (community_id, login) do update set pin_hash = excluded.pin_hash, set_at = excluded.set_at, set_by = excluded.set_by`,
    [communityId, pin.login, pin.pinHash, pin.setAt, pin.setBy],
  );
}

/** Ends every session that was opened at the till. */
export async function endSessionsAtTill(tx: Tx, communityId: string, terminalNo: string, at: Date): Promise<void> {
  await tx.query(
    'update identity_session set revoked_at = $3 where community_id = $1 and terminal_no = $2 and revoked_at is null',
    [communityId, terminalNo, at],
  );
}

/** Ends every session that the person opened at any till; those opened with a password go on. */
export async function endTillSessionsOf(tx: Tx, communityId: string, login: string, at: Date): Promise<void> {
  await tx.query(
    `update identity_session set revoked_at = $3
     where community_id = $1 and login = $2 and terminal_no is not null and revoked_at is null`,
    [communityId, login, at],
  );
}
