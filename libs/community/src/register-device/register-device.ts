import { randomBytes, randomInt } from 'node:crypto';
import { isName, maxDeviceNo, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { insertDevice, liveDevices } from '../payment-device.store';
import { holdMember } from '../member.store';

export interface RegisterDeviceOrder {
  /** What its owner knows it by: 1–40 characters. */
  readonly name: string;
}

export interface RegisteredDevice {
  readonly deviceNo: number;
  /** 20 random bytes as base64url, shown here and never again. */
  readonly secret: string;
  readonly codePrefix: string;
  /** By which a device with a wrong clock makes right codes. */
  readonly serverTime: Date;
}

/** Phones of one member that make codes at the same time. */
export const mostDevices = 5;
const mostNameLength = 40;
const secretBytes = 20;
const mostDraws = 20;

/**
 * Lets a phone make payment codes for the member that the actor is. Its number is drawn at random: it tells nothing
 * about other members. Not a command of the ledger, whose answers are kept in full: a secret must not be.
 * Refusals: `INVALID_INPUT` (`name`), `NOT_PERMITTED` (the actor is no member), `DEVICE_LIMIT_REACHED` (5).
 */
export class RegisterDevice {
  constructor(
    private readonly database: Database,
    private readonly codePrefix: string,
  ) {}

  async execute(
    { communityId, actor, at }: RequestContext,
    order: RegisterDeviceOrder,
  ): Promise<RegisteredDevice | Refusal> {
    const { memberNo } = actor;
    const name = order.name.trim();
    if (!isName(name) || name.length > mostNameLength) return refuse('INVALID_INPUT', { field: 'name' });
    if (memberNo === undefined) return refuse('NOT_PERMITTED');
    const secret = randomBytes(secretBytes);
    return this.database.inCommunity(communityId, async (tx) => {
      await holdMember(tx, communityId, memberNo); // two phones at once are counted one after the other
      if ((await liveDevices(tx, communityId, memberNo)).length >= mostDevices) return refuse('DEVICE_LIMIT_REACHED');
      for (let draw = 0; draw < mostDraws; draw += 1) {
        const deviceNo = randomInt(maxDeviceNo + 1);
        const device = { deviceNo, memberNo, name, secret, registeredAt: at, lastStep: 0, revokedAt: null };
        if (await insertDevice(tx, communityId, device))
          return { deviceNo, secret: secret.toString('base64url'), codePrefix: this.codePrefix, serverTime: at };
      }
      throw new Error(`No free device number was found in ${mostDraws} draws`);
    });
  }
}
