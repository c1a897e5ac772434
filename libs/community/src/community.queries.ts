import type { Database, Tx } from '@youhui/platform';
import { contactPhoneOf } from './community-contact.store';
import type { MemberCategory } from './member-rows';

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
  /** Whom people call; null when nobody. */
  readonly contactPhone: string | null;
}

export interface MemberView {
  readonly memberNo: string;
  readonly displayName: string;
  readonly householdNo: string | null;
  readonly frozen: boolean;
  readonly volunteer: boolean;
  readonly category: MemberCategory;
  readonly approvedMinutes: number;
  readonly points: number;
}

export interface MemberFilter {
  /** The start of a number or of a name; empty for all. */
  readonly search: string;
  readonly householdNo?: string;
  readonly frozen?: boolean;
  readonly category?: MemberCategory;
  readonly volunteer?: boolean;
}

const memberColumns = `m.member_no as "memberNo", m.display_name as "displayName", m.household_no as "householdNo", m.frozen, m.volunteer, m.category,
  m.approved_minutes as "approvedMinutes", coalesce(b.balance, 0) as points
  from member m left join ledger_balance b on b.community_id = m.community_id and b.account = 'wallet:' || m.member_no`;

/** What screens ask about a community and its members. */
export class CommunityQueries {
  constructor(private readonly database: Database) {}

  community(communityId: string): Promise<CommunityView | undefined> {
    return this.database.inCommunity(communityId, async (tx) => {
      const rows = await tx.query<CommunityView>(
        `select code, name, timezone, is_demo as "isDemo", importing, created_at as "createdAt",
           settlement_stopped_at as "settlementStoppedAt", settlement_stop_reason as "settlementStopReason",
           ${contactPhoneOf('$1')} as "contactPhone"
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

  /** Members by number, after a given one. */
  memberPage(communityId: string, filter: MemberFilter, after: string, limit: number): Promise<MemberView[]> {
    return this.database.inCommunity(communityId, (tx) => readMemberPage(tx, communityId, filter, after, limit));
  }

  /** When the first of these days begins there and when the last is over; years beyond 1900–9998 are taken for those. */
  async spanOf(communityId: string, fromDay: string, toDay: string): Promise<{ from: Date; until: Date }> {
    const [span] = await this.database.inCommunity(communityId, (tx) =>
      tx.query<{ from: Date; until: Date }>(
        `select greatest($2::date, '1900-01-01')::timestamp at time zone timezone as "from",
           (least(greatest($3::date, '1900-01-01'), '9998-12-31') + 1)::timestamp at time zone timezone as until
         from community where community_id = $1`,
        [communityId, fromDay, toDay],
      ),
    );
    if (!span) throw new Error(`There is no community ${communityId}`);
    return span;
  }
}

const categories: readonly MemberCategory[] = ['adult', 'elder_card', 'minor'];
const lastCharacter = '\u{10FFFF}';

/**
 * A household, or every mixture of the wanted traits along the one index that ends in the number, and those whose name
 * begins as searched.
 */
function readMemberPage(
  tx: Tx,
  communityId: string,
  { search, householdNo, frozen, category, volunteer }: MemberFilter,
  after: string,
  limit: number,
): Promise<MemberView[]> {
  const nameStart = search === '' ? null : search;
  const starts = [...new Set([search, search.toUpperCase(), search.toLowerCase()])];
  const either = (wanted?: boolean) => (wanted === undefined ? [false, true] : [wanted]);
  const traits = [either(frozen), category ? [category] : categories, either(volunteer)];
  if (householdNo !== undefined)
    return tx.query<MemberView>(
      `select ${memberColumns} where m.community_id = $1 and m.household_no = $2 and m.member_no > $3
         and m.frozen = any($5::boolean[]) and m.category = any($6::text[]) and m.volunteer = any($7::boolean[])
         and (starts_with(m.display_name, $8::text) or exists (select from unnest($9::text[]) as start where starts_with(m.member_no, start)))
       order by m.member_no limit $4`,
      [communityId, householdNo, after, limit, ...traits, nameStart, starts],
    );
  const byNumber = `select n.member_no
    from unnest($5::boolean[]) as f(frozen) cross join unnest($6::text[]) as c(category) cross join unnest($7::boolean[]) as v(volunteer)
      cross join unnest($8::text[]) as start
    cross join lateral (
      select member_no from member where community_id = $1 and frozen = f.frozen and category = c.category and volunteer = v.volunteer
        and member_no > $2 and member_no >= start and member_no < start || '${lastCharacter}' order by member_no limit $3) n`;
  const named = `select member_no, frozen, category, volunteer from member
    where community_id = $1 and display_name >= $4::text and display_name < $4 || '${lastCharacter}'`;
  const byName = `select member_no from named where member_no > $2
    and frozen = any($5::boolean[]) and category = any($6::text[]) and volunteer = any($7::boolean[])`;
  return tx.query<MemberView>(
    `with named as materialized (${named}), found as (${byNumber} union ${byName} order by member_no limit $3)
     select shown.* from found cross join lateral (
       select ${memberColumns} where m.community_id = $1 and m.member_no = found.member_no limit 1
     ) shown order by shown."memberNo"`,
    [communityId, after, limit, nameStart, ...traits, starts],
  );
}
