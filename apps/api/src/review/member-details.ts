import { MemberKeyDropped, type MemberSeal } from '@youhui/identity';
import { constraintOf, type Database } from '@youhui/platform';
import { type DetailSeal, detailsSealedAs } from '@youhui/review';

/** Details of the audit log under each member's own key: what is about a member goes with their data. */
export function memberDetails(database: Database, seal: MemberSeal): DetailSeal {
  return {
    async seal(communityId, memberNo, text) {
      try {
        return await database.inCommunity(communityId, (tx) =>
          seal.seal(tx, { communityId, memberNo, what: detailsSealedAs }, text, new Date()),
        );
      } catch (error) {
        // Somebody who has left for good, or whom there never was: nothing is kept of what was asked about them.
        if (error instanceof MemberKeyDropped || constraintOf(error) === 'member_key_member_fk') return null;
        throw error;
      }
    },
    async open(communityId, memberNo, sealed) {
      const texts = await database.inCommunity(communityId, (tx) => seal.open(tx, { communityId, memberNo }, sealed));
      return texts.map((text) => text ?? null);
    },
  };
}
