import { dropMemberKey } from '@youhui/identity';
import type { Tx } from '@youhui/platform';

/** What stands where a name stood. */
export const nameOfLeft = '已注销';

/**
 * Every place where something personal of a member is kept, and what becomes of it. A new table with something personal
 * gets its line here; the spec beside it looks through everything that the database holds.
 */
const places: readonly string[] = [
  // The name, on the member and on whoever signed in as them; the ledger never had it.
  `update member set display_name = $3 where community_id = $1 and member_no = $2 and $4::timestamptz is not null`,
  `update identity_session s set revoked_at = coalesce(s.revoked_at, $4), device = null, network = null from identity_person p
   where s.community_id = $1 and p.community_id = $1 and p.login = s.login and p.member_no = $2 and $3 <> ''`,
  `update identity_person set display_name = $3, password_hash = null, roles = '{}', deactivated_at = coalesce(deactivated_at, $4)
   where community_id = $1 and member_no = $2 and $4::timestamptz is not null`,
  // By what they were known at tills and on their phone: nothing finds them, nothing fits.
  `update member_phone set phone_hash = '', phone_end = '----', set_at = $4, set_by = 'system:privacy'
   where community_id = $1 and member_no = $2 and $3 <> ''`,
  `update payment_device set name = $3, revoked_at = coalesce(revoked_at, $4)
   where community_id = $1 and (member_no = $2 or helper_no in (select helper_no from family_helper where community_id = $1 and helper_member_no = $2))`,
  `update member_card set blocked_at = coalesce(blocked_at, $4), blocked_by = coalesce(blocked_by, 'system:privacy')
   where community_id = $1 and member_no = $2 and $3 <> ''`,
  // What they called their helpers, and what others called them; no help goes on.
  `update family_helper set name = $3, invitation_hash = null, invitation_until = null,
     ended_at = coalesce(ended_at, $4), ended_by = coalesce(ended_by, 'system:privacy')
   where community_id = $1 and (member_no = $2 or helper_member_no = $2)`,
  `update member_private set phone = null, guardian_name = null, guardian_phone = null, care_note = null, set_at = $4, set_by = 'system:privacy'
   where community_id = $1 and member_no = $2 and $3 <> ''`,
  `update member_correction set decided_at = $4, decided_by = 'system:privacy', accepted = false
   where community_id = $1 and member_no = $2 and decided_at is null and $3 <> ''`,
];

/** `pinHash` is of a secret that nobody knows. What is sealed anywhere, backups included, goes with the key. */
export async function eraseMember(
  tx: Tx,
  communityId: string,
  memberNo: string,
  at: Date,
  pinHash: string,
): Promise<void> {
  for (const text of places) await tx.query(text, [communityId, memberNo, nameOfLeft, at]);
  await tx.query(
    `update member_pin set pin_hash = $3, set_at = $4, set_by = 'system:privacy' where community_id = $1 and member_no = $2`,
    [communityId, memberNo, pinHash, at],
  );
  await dropMemberKey(tx, communityId, memberNo, at);
}
