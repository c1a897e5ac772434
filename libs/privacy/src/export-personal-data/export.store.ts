import type { Tx } from '@youhui/platform';

type Rows = Promise<Record<string, unknown>[]>;

/** What is kept in a row or a few of each kind; lists of 500 at most. */
export async function keptOf(tx: Tx, communityId: string, memberNo: string) {
  const all = (text: string): Rows => tx.query(text, [communityId, memberNo]);
  const [profile] = await all(
    `select m.member_no as "memberNo", display_name as "displayName", category, household_no as "householdNo", volunteer, frozen,
       approved_minutes as "approvedMinutes", m.created_at as "registeredAt", coalesce(b.balance, 0) as points, p.phone_end as "phoneEnd"
     from member m left join ledger_balance b on b.community_id = $1 and b.account = 'wallet:' || m.member_no
     left join member_phone p on p.community_id = $1 and p.member_no = m.member_no
     where m.community_id = $1 and m.member_no = $2`,
  );
  return {
    profile: profile ?? null,
    cards: await all(
      `select '…' || right(card_no, 4) as "cardEnd", issued_at as "issuedAt", blocked_at as "blockedAt" from member_card
       where community_id = $1 and member_no = $2 order by issued_at desc limit 500`,
    ),
    devices: await all(
      `select name, registered_at as "registeredAt", revoked_at as "revokedAt" from payment_device
       where community_id = $1 and member_no = $2 order by registered_at desc limit 500`,
    ),
    helpers: await all(
      `select name, day_points as "dayPoints", until, invited_at as "invitedAt", accepted_at as "acceptedAt", ended_at as "endedAt"
       from family_helper where community_id = $1 and member_no = $2 order by invited_at desc limit 500`,
    ),
    helps: await all(
      `select name as "calledBy", day_points as "dayPoints", until, accepted_at as "acceptedAt", ended_at as "endedAt"
       from family_helper where community_id = $1 and helper_member_no = $2 order by accepted_at desc limit 500`,
    ),
    sessions: await all(
      `select s.created_at as "openedAt", s.expires_at as "expiresAt", s.revoked_at as "endedAt"
       from identity_person p join identity_session s using (community_id, login)
       where p.community_id = $1 and p.member_no = $2 order by s.created_at desc limit 500`,
    ),
  };
}

/** Entries of the wallet after this version, in their order. */
export function walletAfter(tx: Tx, communityId: string, memberNo: string, after: number, limit: number): Rows {
  return tx.query(
    `select e.account_version as no, j.occurred_at as "at", j.kind, j.reason, e.amount as points, e.balance_after as "pointsAfter"
     from ledger_entry e join ledger_journal j using (community_id, sequence)
     where e.community_id = $1 and e.account = 'wallet:' || $2 and e.account_version > $3 order by e.account_version limit $4`,
    [communityId, memberNo, after, limit],
  );
}

/** Services recorded after this one, in their order. */
export function hoursAfter(tx: Tx, communityId: string, memberNo: string, after: number, limit: number): Rows {
  return tx.query(
    `select recorded_no as no, served_on as "day", programme, minutes, grade, status, award_points as "awardPoints"
     from service_record where community_id = $1 and member_no = $2 and recorded_no > $3 order by recorded_no limit $4`,
    [communityId, memberNo, after, limit],
  );
}
