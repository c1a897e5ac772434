import type { Database } from '@youhui/platform';
import { cardsOf, type CardRow } from './member-card.store';
import { pinSetAt } from './member-pin.store';
import { liveDevices, type DeviceRow } from './payment-device.store';

const mostCardsShown = 100;

/** What members show at tills, as they and the desk see it. */
export class PaymentMeansQueries {
  constructor(private readonly database: Database) {}

  /** The devices whose codes count, the latest first; at most five. */
  devices(communityId: string, memberNo: string): Promise<DeviceRow[]> {
    return this.database.inCommunity(communityId, (tx) => liveDevices(tx, communityId, memberNo));
  }

  /** Since when the member has the PIN of now; undefined while there is none. */
  pinSetAt(communityId: string, memberNo: string): Promise<Date | undefined> {
    return this.database.inCommunity(communityId, (tx) => pinSetAt(tx, communityId, memberNo));
  }

  /** Cards that work first, then the latest; at most 100. */
  cards(communityId: string, memberNo: string): Promise<CardRow[]> {
    return this.database.inCommunity(communityId, (tx) => cardsOf(tx, communityId, memberNo, mostCardsShown));
  }
}
