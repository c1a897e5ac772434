import type { Tx } from '@youhui/platform';

/** An invitation or a help, with what it came to today and both people's names. */
export interface HelpView {
  readonly helperNo: string;
  readonly memberNo: string;
  readonly memberName: string;
  /** The helper in the member's words. */
  readonly name: string;
  /** Null until the invitation is accepted. */
  readonly helperMemberNo: string | null;
  readonly helperMemberName: string | null;
  readonly dayPoints: number;
  readonly usedTodayPoints: number;
  /** The last local day on which it counts. */
  readonly lastDay: string;
  readonly until: Date;
  readonly invitedBy: string;
  readonly invitationUntil: Date | null;
  readonly acceptedAt: Date | null;
  readonly endedAt: Date | null;
  /** The phone that makes codes for it, if one does. */
  readonly deviceNo: number | null;
}

/** As it stands at the instant $2. */
const view = `select h.helper_no as "helperNo", h.member_no as "memberNo", m.display_name as "memberName", h.name,
    h.helper_member_no as "helperMemberNo", p.display_name as "helperMemberName", h.day_points as "dayPoints",
    coalesce(d.used_points, 0) as "usedTodayPoints", (h.until at time zone c.timezone)::date - 1 as "lastDay", h.until,
    h.invited_by as "invitedBy", h.invitation_until as "invitationUntil", h.accepted_at as "acceptedAt", h.ended_at as "endedAt",
    (select max(v.device_no) from payment_device v where v.community_id = $1 and v.helper_no = h.helper_no and v.revoked_at is null) as "deviceNo"
  from family_helper h
  join community c on c.community_id = $1
  join member m on m.community_id = $1 and m.member_no = h.member_no
  left join member p on p.community_id = $1 and p.member_no = h.helper_member_no
  left join helper_day d on d.community_id = $1 and d.helper_no = h.helper_no and d.local_date = ($2::timestamptz at time zone c.timezone)::date
  where h.community_id = $1`;
const helping = 'h.accepted_at is not null and h.ended_at is null and h.until > $2';

export async function readHelp(tx: Tx, communityId: string, at: Date, helperNo: string): Promise<HelpView | undefined> {
  const [row] = await tx.query<HelpView>(`${view} and h.helper_no = $3`, [communityId, at, helperNo]);
  return row;
}

/** The open invitation with this hash. */
export async function readInvitation(
  tx: Tx,
  communityId: string,
  at: Date,
  hash: Buffer,
): Promise<HelpView | undefined> {
  const [row] = await tx.query<HelpView>(`${view} and h.invitation_hash = $3 and h.invitation_until > $2`, [
    communityId,
    at,
    hash,
  ]);
  return row;
}

/** Who helps the member now, the oldest first, and an invitation that may still be accepted. */
export function helpersNow(tx: Tx, communityId: string, at: Date, memberNo: string): Promise<HelpView[]> {
  return tx.query<HelpView>(
    `${view} and h.member_no = $3 and h.ended_at is null and ((${helping}) or h.invitation_until > $2)
     order by h.accepted_at nulls last, h.helper_no`,
    [communityId, at, memberNo],
  );
}

/** Whom a member helps now, the oldest first. */
export function helpedNow(tx: Tx, communityId: string, at: Date, helperMemberNo: string): Promise<HelpView[]> {
  return tx.query<HelpView>(`${view} and h.helper_member_no = $3 and ${helping} order by h.accepted_at, h.helper_no`, [
    communityId,
    at,
    helperMemberNo,
  ]);
}

export interface NewInvitation {
  readonly helperNo: string;
  readonly memberNo: string;
  readonly name: string;
  readonly dayPoints: number;
  /** How many days after today it counts. */
  readonly days: number;
  readonly invitedAt: Date;
  readonly invitedBy: string;
  readonly hash: Buffer;
  readonly invitationUntil: Date;
}

/** False when its number or its digits are taken. */
export async function insertInvitation(tx: Tx, communityId: string, one: NewInvitation): Promise<boolean> {
  const rows = await tx.query(
    `insert into family_helper (community_id, helper_no, member_no, name, day_points, until, invited_at, invited_by, invitation_hash, invitation_until)
     select $1, $2, $3, $4, $5, ((($7::timestamptz at time zone timezone)::date + $6::integer + 1)::timestamp at time zone timezone), $7, $8, $9, $10
     from community where community_id = $1 on conflict do nothing returning helper_no`,
    [
      communityId,
      one.helperNo,
      one.memberNo,
      one.name,
      one.dayPoints,
      one.days,
      one.invitedAt,
      one.invitedBy,
      one.hash,
      one.invitationUntil,
    ],
  );
  return rows.length > 0;
}

/** Makes the member's open invitation worthless, also one that ran out. */
export async function closeInvitation(
  tx: Tx,
  communityId: string,
  memberNo: string,
  at: Date,
  by: string,
): Promise<void> {
  await tx.query(
    `update family_helper set invitation_hash = null, invitation_until = null, ended_at = $3, ended_by = $4
     where community_id = $1 and member_no = $2 and invitation_hash is not null`,
    [communityId, memberNo, at, by],
  );
}

/** True for exactly one of all who accept it. */
export async function acceptInvitation(
  tx: Tx,
  communityId: string,
  helperNo: string,
  helperMemberNo: string,
  at: Date,
): Promise<boolean> {
  const rows = await tx.query(
    `update family_helper set helper_member_no = $3, accepted_at = $4, invitation_hash = null, invitation_until = null
     where community_id = $1 and helper_no = $2 and invitation_hash is not null and invitation_until > $4 returning helper_no`,
    [communityId, helperNo, helperMemberNo, at],
  );
  return rows.length > 0;
}

/** Ends it, an invitation as well; one that is ended stays as it is. No sale that has begun is under way afterwards. */
export async function endHelp(tx: Tx, communityId: string, helperNo: string, at: Date, by: string): Promise<void> {
  await tx.query(
    `update family_helper set ended_at = $3, ended_by = $4, invitation_hash = null, invitation_until = null
     where community_id = $1 and helper_no = $2 and ended_at is null`,
    [communityId, helperNo, at, by],
  );
}

/**
 * Whom the member `p` helps, for a statement that knows somebody by it: numbers and when each is over in milliseconds.
 * It is read with every session.
 */
export const helpedBySession = `(select jsonb_agg(jsonb_build_array(h.member_no, extract(epoch from h.until) * 1000))
  from family_helper h where h.community_id = $1 and h.helper_member_no = p.member_no and h.ended_at is null)`;
