import { isShortName, refuse, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { countDeskDevices, type DeskDevice, holdDeskDevices, insertDeskDevice } from '../desk-device.store';
import { mostDeskDevices } from '../desk-devices';
import { hashOfToken, newSessionToken } from '../session-token';

export interface MakeDeskDeviceOrder {
  /** Where it stands, for the staff: 1–40 characters. */
  readonly name: string;
}

export interface MadeDeskDevice {
  /** For the browser's cookie, and shown nowhere; only its hash is kept. */
  readonly token: string;
  readonly device: DeskDevice;
}

/**
 * Makes the browser that calls a self-service desk, at most 20 in use. Refusals, in this order: `INVALID_INPUT` (`name`),
 * `DESK_DEVICE_LIMIT_REACHED`.
 */
export class MakeDeskDevice {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ communityId, actor }: RequestContext, order: MakeDeskDeviceOrder): Promise<MadeDeskDevice | Refusal> {
    const name = order.name.trim();
    if (!isShortName(name)) return refuse('INVALID_INPUT', { field: 'name' });
    const token = newSessionToken(communityId);
    const made = { name, tokenHash: hashOfToken(token), at: this.clock.now(), by: actor.name };
    return this.database.inCommunity(communityId, async (tx) => {
      await holdDeskDevices(tx, communityId); // two made at once are counted one after the other
      if ((await countDeskDevices(tx, communityId)) >= mostDeskDevices) return refuse('DESK_DEVICE_LIMIT_REACHED');
      return { token, device: await insertDeskDevice(tx, communityId, made) };
    });
  }
}
