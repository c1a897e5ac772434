import type { Database, Tx } from '@youhui/platform';

export interface CommunityView {
  readonly code: string;
  readonly name: string;
  readonly timezone: string;
  readonly isDemo: boolean;
  /** True until its past has been brought in whole. */
  readonly importing: boolean;
  readonly createdAt: Date;
  /** Since when the books do not prove, and what was found; null while they do. */
  readonly settlementStoppedAt: Date | null;
  readonly settlementStopReason: string | null;
}

export interface MemberView {
  readonly memberNo: string;
  readonly displayName: string;
  readonly householdNo: string | null;
  readonly frozen: boolean;
  readonly volunteer: boolean;
  readonly approvedMinutes: number;
  readonly points: number;
}

const memberColumns = `m.member_no as "memberNo", m.display_name as "displayName", m.household_no as "householdNo", m.frozen, m.volunteer,
  m.approved_minutes as "approvedMinutes", coalesce(b.balance, 0) as points
  from member m left join ledger_balance b on b.community_id = m.community_id and b.account = 'wallet:' || m.member_no`;

/** What screens ask about a community and its members. */
export class CommunityQueries {
  constructor(private readonly database: Database) {}

  community(communityId: string): Promise<CommunityView | undefined> {
    return this.database.inCommunity(communityId, async (tx) => {
      const rows = await tx.query<CommunityView>(
        `select code, name, timezone, is_demo as "isDemo", importing, created_at as "createdAt",
           settlement_stopped_at as "settlementStoppedAt", settlement_stop_reason as "settlementStopReason"
         from community where community_id = $1`,
        [communityId],
      );
      return rows[0];
    });
  }

  members(communityId: string, numbers: readonly string[]): Promise<MemberView[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<MemberView>(`select ${memberColumns} where m.community_id = $1 and m.member_no = any($2::text[])`, [
        communityId,
        numbers,
      ]),
    );
  }

  /** Members by number, after a given one; `search` is the start of a number or a part of the name. */
  memberPage(communityId: string, search: string, after: string, limit: number): Promise<MemberView[]> {
    return this.database.inCommunity(communityId, (tx) => readMemberPage(tx, communityId, search, after, limit));
  }
}

function readMemberPage(
  tx: Tx,
  communityId: string,
  search: string,
  after: string,
  limit: number,
): Promise<MemberView[]> {
  return tx.query<MemberView>(
    `select ${memberColumns} where m.community_id = $1 and m.member_no > $3
       and ($2 = '' or starts_with(upper(m.member_no), upper($2)) or position($2 in m.display_name) > 0)
     order by m.member_no limit $4`,
    [communityId, search, after, limit],
  );
}
