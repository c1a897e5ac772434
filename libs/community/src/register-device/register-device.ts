import { randomBytes, randomInt } from 'node:crypto';
import { isShortName, isRefusal, maxDeviceNo, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database, Tx } from '@youhui/platform';
import { helpedNow } from '../family-helper.store';
import { insertDevice, liveDevices, stopDevicesOf } from '../payment-device.store';
import { holdMember } from '../member.store';

export interface RegisterDeviceOrder {
  /** What its owner knows it by: 1–40 characters. */
  readonly name: string;
  /** Whom the actor helps, where the phone is to make codes for them; otherwise it is the actor’s own. */
  readonly forMemberNo?: string | null;
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
const secretBytes = 20;
const mostDraws = 20;

/**
 * Lets a phone make payment codes for the member that the actor is, or for one whom they help: of a helper one phone
 * counts at a time, a new one takes the place of the one before. Its number is drawn at random: it tells nothing about
 * other members. Not a command of the ledger, whose answers are kept in full: a secret must not be.
 * Refusals: `INVALID_INPUT` (`name`), `NOT_PERMITTED` (the actor is no member), `HELP_NOT_FOUND`, `DEVICE_LIMIT_REACHED` (5).
 */
export class RegisterDevice {
  constructor(
    private readonly database: Database,
    private readonly codePrefix: string,
  ) {}

  async execute(ctx: RequestContext, order: RegisterDeviceOrder): Promise<RegisteredDevice | Refusal> {
    const { communityId, actor, at } = ctx;
    const ownNo = actor.memberNo;
    const name = order.name.trim();
    if (!isShortName(name)) return refuse('INVALID_INPUT', { field: 'name' });
    if (ownNo === undefined) return refuse('NOT_PERMITTED');
    const memberNo = order.forMemberNo ?? ownNo;
    const secret = randomBytes(secretBytes);
    return this.database.inCommunity(communityId, async (tx) => {
      await holdMember(tx, communityId, ownNo); // two phones at once are counted one after the other
      const helperNo = await (memberNo === ownNo ? ownPlace(tx, ctx, ownNo) : helpersPlace(tx, ctx, ownNo, memberNo));
      if (isRefusal(helperNo)) return helperNo;
      for (let draw = 0; draw < mostDraws; draw += 1) {
        const deviceNo = randomInt(maxDeviceNo + 1);
        const device = { deviceNo, memberNo, name, secret, registeredAt: at, lastStep: 0, revokedAt: null, helperNo };
        if (await insertDevice(tx, communityId, device))
          return { deviceNo, secret: secret.toString('base64url'), codePrefix: this.codePrefix, serverTime: at };
      }
      throw new Error(`No free device number was found in ${mostDraws} draws`);
    });
  }
}

/** Whether one more phone of one's own may be registered: null, or why not. */
async function ownPlace(tx: Tx, { communityId }: RequestContext, memberNo: string): Promise<null | Refusal> {
  const devices = await liveDevices(tx, communityId, memberNo);
  return devices.length >= mostDevices ? refuse('DEVICE_LIMIT_REACHED') : null;
}

/** The help that a phone is registered for, now without a phone. */
async function helpersPlace(
  tx: Tx,
  { communityId, at }: RequestContext,
  helperMemberNo: string,
  memberNo: string,
): Promise<string | Refusal> {
  const helped = await helpedNow(tx, communityId, at, helperMemberNo);
  const help = helped.find((one) => one.memberNo === memberNo);
  if (!help) return refuse('HELP_NOT_FOUND');
  await stopDevicesOf(tx, communityId, help.helperNo, at);
  return help.helperNo;
}
