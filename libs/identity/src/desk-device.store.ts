import type { Statement, Tx } from '@youhui/platform';

/** A self-service desk as staff know it: without anything of its token. */
export interface DeskDevice {
  readonly deviceNo: number;
  readonly name: string;
  readonly madeAt: Date;
  readonly madeBy: string;
  /** When a member last signed in or chose a PIN there. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
}

const columns = `d.device_no as "deviceNo", d.name, d.made_at as "madeAt", d.made_by as "madeBy", d.last_used_at as "lastUsedAt",
  d.revoked_at as "revokedAt", d.revoked_by as "revokedBy"`;

/** Until the transaction ends nobody else makes a device of the community. */
export async function holdDeskDevices(tx: Tx, communityId: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('desk_device:' || $1::text, 0))`, [communityId]);
}

export async function countDeskDevices(tx: Tx, communityId: string): Promise<number> {
  const [row] = await tx.query<{ count: number }>(
    'select count(*) as count from desk_device where community_id = $1 and revoked_at is null',
    [communityId],
  );
  return row?.count ?? 0;
}

/** Makes a device with the next number of the community, whose devices the caller holds. */
export async function insertDeskDevice(
  tx: Tx,
  communityId: string,
  device: { readonly name: string; readonly tokenHash: Buffer; readonly at: Date; readonly by: string },
): Promise<DeskDevice> {
  const [row] = await tx.query<DeskDevice>(
    `insert into desk_device as d (community_id, device_no, name, token_hash, made_at, made_by)
     select $1::uuid, coalesce(max(device_no), 0) + 1, $2, $3, $4, $5 from desk_device where community_id = $1::uuid
     returning ${columns}`,
    [communityId, device.name, device.tokenHash, device.at, device.by],
  );
  return row as DeskDevice;
}

/** Those in use first, the latest first. */
export const listDeskDevices = (communityId: string, limit: number): Statement => ({
  text: `select ${columns} from desk_device d where d.community_id = $1 order by d.revoked_at is not null, d.device_no desc limit $2`,
  values: [communityId, limit],
});

/** What a device knows of itself. */
export interface KnownDesk {
  readonly communityId: string;
  readonly deviceNo: number;
  readonly name: string;
  readonly communityName: string;
  /** Whose new PIN may be chosen there, and until when. */
  readonly pinMemberNo: string | null;
  readonly pinMemberName: string | null;
  readonly pinUntil: Date | null;
}

/** The device in use that holds the token. */
export const deskOfToken = (communityId: string, tokenHash: Buffer): Statement => ({
  text: `select d.community_id as "communityId", d.device_no as "deviceNo", d.name, c.name as "communityName",
       d.pin_member_no as "pinMemberNo", m.display_name as "pinMemberName", d.pin_until as "pinUntil"
     from desk_device d join community c using (community_id)
     left join member m on m.community_id = d.community_id and m.member_no = d.pin_member_no
     where d.community_id = $1 and d.token_hash = $2 and d.revoked_at is null`,
  values: [communityId, tokenHash],
});

/** Notes that the device is used; false when it is none any more. Until the transaction ends nobody ends it. */
export async function useDeskDevice(tx: Tx, communityId: string, deviceNo: number, at: Date): Promise<boolean> {
  const rows = await tx.query(
    `update desk_device set last_used_at = $3
     where community_id = $1 and device_no = $2 and revoked_at is null returning device_no`,
    [communityId, deviceNo, at],
  );
  return rows.length > 0;
}

/** Ends the device; one that has ended stays as it is. Undefined when there is none. */
export async function revokeDeskDeviceRow(
  tx: Tx,
  communityId: string,
  { deviceNo, at, by }: { readonly deviceNo: number; readonly at: Date; readonly by: string },
): Promise<DeskDevice | undefined> {
  await tx.query(
    `update desk_device set revoked_at = $3, revoked_by = $4, pin_member_no = null, pin_until = null, pin_opened_by = null
     where community_id = $1 and device_no = $2 and revoked_at is null`,
    [communityId, deviceNo, at, by],
  );
  const [row] = await tx.query<DeskDevice>(
    `select ${columns} from desk_device d where d.community_id = $1 and d.device_no = $2`,
    [communityId, deviceNo],
  );
  return row;
}

/** Ends every session that was opened at the device. */
export async function endSessionsAtDesk(tx: Tx, communityId: string, deviceNo: number, at: Date): Promise<void> {
  await tx.query(
    'update identity_session set revoked_at = $3 where community_id = $1 and desk_device_no = $2 and revoked_at is null',
    [communityId, deviceNo, at],
  );
}

/** Ends the sessions that the member's card and PIN have opened, wherever it was. */
export async function endSessionsByCard(tx: Tx, communityId: string, login: string, at: Date): Promise<void> {
  await tx.query(
    `update identity_session set revoked_at = $3
     where community_id = $1 and login = $2 and opened_by = 'card' and revoked_at is null`,
    [communityId, login, at],
  );
}

/** Opens the choice of a PIN, in place of one that is open there; false when the device is none any more. */
export async function putPinChoice(
  tx: Tx,
  communityId: string,
  choice: { readonly deviceNo: number; readonly memberNo: string; readonly until: Date; readonly by: string },
): Promise<boolean> {
  const rows = await tx.query(
    `update desk_device set pin_member_no = $3, pin_until = $4, pin_opened_by = $5
     where community_id = $1 and device_no = $2 and revoked_at is null returning device_no`,
    [communityId, choice.deviceNo, choice.memberNo, choice.until, choice.by],
  );
  return rows.length > 0;
}

/** Uses the choice up: of those who do it at once one finds whose it was, and who had opened it. */
export async function takePinChoice(
  tx: Tx,
  communityId: string,
  deviceNo: number,
  at: Date,
): Promise<{ readonly memberNo: string; readonly openedBy: string } | undefined> {
  const [row] = await tx.query<{ memberNo: string; openedBy: string }>(
    `update desk_device d set pin_member_no = null, pin_until = null, pin_opened_by = null, last_used_at = $3
     from (select pin_member_no, pin_opened_by from desk_device where community_id = $1 and device_no = $2 for update) before
     where d.community_id = $1 and d.device_no = $2 and d.revoked_at is null and d.pin_until > $3
     returning before.pin_member_no as "memberNo", before.pin_opened_by as "openedBy"`,
    [communityId, deviceNo, at],
  );
  return row;
}
