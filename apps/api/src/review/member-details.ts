import { MemberKeyDropped, type MemberSeal } from '@youhui/identity';
import { constraintOf, type Database } from '@youhui/platform';
import type { DetailSeal } from '@youhui/review';

const what = 'audit_entry.sealed';

/** Details of the audit log under each member's own key: what is about a member goes with their data. */
export function memberDetails(database: Database, seal: MemberSeal): DetailSeal {
  return {
    async seal(communityId, memberNo, text) {
      try {
        return await database.inCommunity(communityId, (tx) =>
          seal.seal(tx, { communityId, memberNo, what }, text, new Date()),
        );
      } catch (error) {
        // Somebody who has left for good, or whom there never was: nothing is kept of what was asked about them.
        if (error instanceof MemberKeyDropped || constraintOf(error) === 'member_key_member_fk') return null;
        throw error;
      }
    },
    async open(communityId, memberNo, bytes) {
      const [text] = await database.inCommunity(communityId, (tx) =>
        seal.open(tx, { communityId, memberNo }, [{ what, bytes }]),
      );
      return text ?? null;
    },
  };
}
