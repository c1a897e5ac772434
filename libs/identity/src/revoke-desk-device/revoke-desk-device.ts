import { refuse, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { type DeskDevice, endSessionsAtDesk, revokeDeskDeviceRow } from '../desk-device.store';

export interface RevokeDeskDeviceOrder {
  readonly deviceNo: number;
}

/**
 * Ends a self-service desk for good, and with it whatever session a member has open there. Ending what is over changes
 * nothing. Refusal: `DESK_DEVICE_NOT_FOUND`.
 */
export class RevokeDeskDevice {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(
    { communityId, actor }: RequestContext,
    { deviceNo }: RevokeDeskDeviceOrder,
  ): Promise<DeskDevice | Refusal> {
    const at = this.clock.now();
    return this.database.inCommunity(communityId, async (tx) => {
      const device = await revokeDeskDeviceRow(tx, communityId, { deviceNo, at, by: actor.name });
      if (!device) return refuse('DESK_DEVICE_NOT_FOUND');
      await endSessionsAtDesk(tx, communityId, deviceNo, at);
      return device;
    });
  }
}
