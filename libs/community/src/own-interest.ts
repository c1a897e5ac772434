import { refuse, type Actor, type Refusal } from '@youhui/kernel';
import { need, type RowNeed, type View } from '@youhui/ledger';
import type { Tx } from '@youhui/platform';
import { memberRows } from './member-rows';

/** Who somebody is in the community, or whom a decision is about: a member with a household, a shop, both or neither. */
export interface Party {
  readonly memberNo?: string | null;
  readonly householdNo?: string | null;
  readonly merchantNo?: string | null;
  /** Shops that somebody of the household runs. */
  readonly householdMerchantNos?: readonly string[];
}

const same = (one: string | null | undefined, other: string | null | undefined): boolean =>
  one !== undefined && one !== null && one === other;

const runsForHousehold = (one: Party, other: Party): boolean =>
  typeof other.merchantNo === 'string' && (one.householdMerchantNos ?? []).includes(other.merchantNo);

/** Whether a decision about the one is the other’s own matter: themselves, their household, their shop or their household’s. */
export const isOwnMatter = (decider: Party, about: Party): boolean =>
  same(decider.memberNo, about.memberNo) ||
  same(decider.householdNo, about.householdNo) ||
  same(decider.merchantNo, about.merchantNo) ||
  runsForHousehold(decider, about) ||
  runsForHousehold(about, decider);

/** What a command must have read for `ownMatterIn`: the member who decides. */
export const needDecider = (actor: Actor): RowNeed[] =>
  actor.memberNo === undefined ? [] : [need(memberRows, actor.memberNo)];

/**
 * `CONFLICT_OF_INTEREST` where whoever gives the command decides about themselves, their household, their shop or one that
 * somebody of their household runs. Where it is about a member, both members must have been read; where either side is no member, none is looked at.
 */
export function ownMatterIn(view: View, about: Pick<Party, 'memberNo' | 'merchantNo'>): Refusal | undefined {
  const { memberNo, merchantNo, householdMerchantNos } = view.actor;
  const bothMembers = memberNo !== undefined && about.memberNo !== undefined && about.memberNo !== null;
  const decider = bothMembers ? partyIn(view, memberNo) : {};
  const concerned = bothMembers ? partyIn(view, about.memberNo) : {};
  return isOwnMatter({ ...decider, merchantNo, householdMerchantNos }, { ...concerned, merchantNo: about.merchantNo })
    ? refuse('CONFLICT_OF_INTEREST')
    : undefined;
}

/** A member with the household, as a command has read it. */
export const partyIn = (view: View, memberNo: string | null | undefined): Party =>
  memberNo === undefined || memberNo === null
    ? {}
    : { memberNo, householdNo: view.row(memberRows, memberNo)?.householdNo };

/** The same for what is no command of the ledger. */
export async function ownMatter(
  tx: Tx,
  communityId: string,
  actor: Actor,
  about: Pick<Party, 'memberNo' | 'merchantNo'>,
): Promise<Refusal | undefined> {
  const { merchantNo, householdMerchantNos } = actor;
  const members = [actor.memberNo, about.memberNo].filter((no) => no !== undefined && no !== null);
  const rows =
    actor.memberNo === undefined || members.length < 2
      ? []
      : await tx.query<{ memberNo: string; householdNo: string | null }>(
          'select member_no as "memberNo", household_no as "householdNo" from member where community_id = $1 and member_no = any($2::text[])',
          [communityId, members],
        );
  const party = (memberNo?: string | null): Party => ({
    memberNo,
    householdNo: rows.find((row) => row.memberNo === memberNo)?.householdNo,
  });
  return isOwnMatter(
    { ...party(actor.memberNo), merchantNo, householdMerchantNos },
    { ...party(about.memberNo), ...about },
  )
    ? refuse('CONFLICT_OF_INTEREST')
    : undefined;
}
