import type { Database } from '@youhui/platform';
import { type DeskDevice, deskOfToken, type KnownDesk, listDeskDevices } from './desk-device.store';
import { communityIdOfToken, hashOfToken } from './session-token';

/** Devices of one community in use at once. */
export const mostDeskDevices = 20;
const mostListed = 100;

/** Knows the self-service desks of a community, and which one a browser is. */
export class DeskDevices {
  constructor(private readonly database: Database) {}

  /** Those in use first, then those that have ended, the latest first; at most 100. */
  ofCommunity(communityId: string): Promise<DeskDevice[]> {
    return this.database.ask<DeskDevice>(communityId, listDeskDevices(communityId, mostListed));
  }

  /** The device in use that holds the token; undefined for anything else. */
  async ofToken(token: string | undefined): Promise<KnownDesk | undefined> {
    const communityId = communityIdOfToken(token ?? '');
    if (!communityId || !token) return undefined;
    const [desk] = await this.database.ask<KnownDesk>(communityId, deskOfToken(communityId, hashOfToken(token)));
    return desk;
  }
}
