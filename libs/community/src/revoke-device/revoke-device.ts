import { maxDeviceNo, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { readHelp } from '../family-helper.store';
import { readDevice, stopDevice, type DeviceRow } from '../payment-device.store';
import { managesMeansOf } from '../whose-means';

export interface RevokeDeviceOrder {
  readonly deviceNo: number;
}

/**
 * Makes a device's codes worthless at once and for good; one that is revoked stays so. Members stop their own devices
 * and those of their helpers, helpers their own for them, the desk anybody's. Refusal: `DEVICE_NOT_FOUND`, also for somebody else's.
 */
export class RevokeDevice {
  constructor(private readonly database: Database) {}

  async execute(
    { communityId, actor, at }: RequestContext,
    { deviceNo }: RevokeDeviceOrder,
  ): Promise<DeviceRow | Refusal> {
    if (!Number.isInteger(deviceNo) || deviceNo < 0 || deviceNo > maxDeviceNo) return refuse('DEVICE_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      const device = await readDevice(tx, communityId, deviceNo);
      if (!device) return refuse('DEVICE_NOT_FOUND');
      const { helperNo } = device;
      const help = helperNo === null ? undefined : await readHelp(tx, communityId, at, helperNo);
      const isHelper = actor.memberNo !== undefined && help?.helperMemberNo === actor.memberNo;
      if (!isHelper && !managesMeansOf(actor, device.memberNo)) return refuse('DEVICE_NOT_FOUND');
      await stopDevice(tx, communityId, deviceNo, at);
      const { memberNo, name, registeredAt, revokedAt } = device;
      return { deviceNo, memberNo, name, registeredAt, helperNo, revokedAt: revokedAt ?? at };
    });
  }
}
