import type { Statement, Tx } from '@youhui/platform';

export interface DeviceRow {
  readonly deviceNo: number;
  readonly memberNo: string;
  readonly name: string;
  readonly registeredAt: Date;
  readonly revokedAt: Date | null;
  /** The family help it makes codes for, where it is not the member's own. */
  readonly helperNo: string | null;
}

/** With what its codes are made from: it leaves the server once, when the device is registered. */
export interface DeviceWithSecret extends DeviceRow {
  readonly secret: Buffer;
  /** A code of this step or of one before it is spent. */
  readonly lastStep: number;
}

const columns = `device_no as "deviceNo", member_no as "memberNo", name, registered_at as "registeredAt", revoked_at as "revokedAt", helper_no as "helperNo"`;

export async function readDevice(tx: Tx, communityId: string, deviceNo: number): Promise<DeviceWithSecret | undefined> {
  const [row] = await tx.query<DeviceWithSecret>(
    `select ${columns}, secret, last_step as "lastStep" from payment_device where community_id = $1 and device_no = $2`,
    [communityId, deviceNo],
  );
  return row;
}

/** The same for whoever is shown its code: a helper's phone is none once the help is over. */
export const payingDevice = (communityId: string, deviceNo: number, at: Date): Statement => ({
  text: `select ${columns}, secret, last_step as "lastStep" from payment_device d where community_id = $1 and device_no = $2
       and (d.helper_no is null or exists (select from family_helper h
         where h.community_id = $1 and h.helper_no = d.helper_no and h.ended_at is null and h.until > $3))`,
  values: [communityId, deviceNo, at],
});

/** Gives a row to exactly one of all who try to spend the step. */
export const spendStep = (communityId: string, deviceNo: number, step: number): Statement => ({
  text: `update payment_device set last_step = $3
     where community_id = $1 and device_no = $2 and last_step < $3 and revoked_at is null returning device_no`,
  values: [communityId, deviceNo, step],
});

/** The member's own devices that make valid codes, the latest first; at most as many as there may be. */
export function liveDevices(tx: Tx, communityId: string, memberNo: string): Promise<DeviceRow[]> {
  return tx.query<DeviceRow>(
    `select ${columns} from payment_device where community_id = $1 and member_no = $2 and revoked_at is null and helper_no is null
     order by registered_at desc, device_no`,
    [communityId, memberNo],
  );
}

/** False when the number is taken. */
export async function insertDevice(tx: Tx, communityId: string, device: DeviceWithSecret): Promise<boolean> {
  const rows = await tx.query(
    `insert into payment_device (community_id, device_no, member_no, name, secret, registered_at, last_step, helper_no)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (community_id, device_no) do nothing returning device_no`,
    [
      communityId,
      device.deviceNo,
      device.memberNo,
      device.name,
      device.secret,
      device.registeredAt,
      device.lastStep,
      device.helperNo,
    ],
  );
  return rows.length > 0;
}

export async function stopDevice(tx: Tx, communityId: string, deviceNo: number, at: Date): Promise<void> {
  await tx.query(
    'update payment_device set revoked_at = $3 where community_id = $1 and device_no = $2 and revoked_at is null',
    [communityId, deviceNo, at],
  );
}

/** Stops the phones of a family help. */
export async function stopDevicesOf(tx: Tx, communityId: string, helperNo: string, at: Date): Promise<void> {
  await tx.query(
    'update payment_device set revoked_at = $3 where community_id = $1 and helper_no = $2 and revoked_at is null',
    [communityId, helperNo, at],
  );
}
