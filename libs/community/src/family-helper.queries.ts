import type { Database } from '@youhui/platform';
import { helpedNow, helpersNow, type HelpView } from './family-helper.store';

/** Who helps whom, as members and the desk see it. */
export class FamilyHelperQueries {
  constructor(private readonly database: Database) {}

  /** Who helps the member now, and an invitation that may still be accepted: four at most. */
  helpersOf(communityId: string, memberNo: string, at: Date): Promise<HelpView[]> {
    return this.database.inCommunity(communityId, (tx) => helpersNow(tx, communityId, at, memberNo));
  }

  /** Whom the member helps now: five at most. */
  helpedBy(communityId: string, helperMemberNo: string, at: Date): Promise<HelpView[]> {
    return this.database.inCommunity(communityId, (tx) => helpedNow(tx, communityId, at, helperMemberNo));
  }
}
