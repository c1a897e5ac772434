import type { LocalDate } from '@youhui/kernel';
import type { Database } from '@youhui/platform';

/** Whom other issuers' points brought to a shop. */
export interface CustomerCounts {
  readonly members: number;
  /** Of them, those who bought nothing here before these days. */
  readonly firstTime: number;
  readonly bills: number;
}

/** Below this a count could point at a person. */
export const fewestTold = 3;

/** The counts as they may be told: null stands for fewer than three. */
export function toldCounts({ members, firstTime, bills }: CustomerCounts): {
  readonly [Name in keyof CustomerCounts]: number | null;
} {
  const told = (count: number) => (count < fewestTold ? null : count);
  return { members: told(members), firstTime: told(firstTime), bills: told(bills) };
}

/** What a shop may know of its customers: how many, never who. */
export class CustomerQueries {
  constructor(private readonly database: Database) {}

  /** Those who paid on these business days with points that the shop itself did not issue. What was taken back whole is no bill. */
  async byOthersPoints(
    communityId: string,
    merchantNo: string,
    fromDay: LocalDate,
    toDay: LocalDate,
  ): Promise<CustomerCounts> {
    const [counts] = await this.database.inCommunity(communityId, (tx) =>
      tx.query<CustomerCounts>(
        `with customer as (
           select member_no, count(*) as bills from checkout
           where community_id = $1 and merchant_no = $2 and local_date between $3 and $4 and redeem_points > refunded_points
             and exists (select 1 from jsonb_array_elements(taken) t where t ->> 'issuer' <> merchant_no)
           group by member_no
         )
         select count(*) as members, coalesce(sum(bills), 0)::bigint as bills, count(*) filter (where (
           select true from checkout e
           where e.community_id = $1 and (e.member_no, e.local_date) >= (c.member_no, date '0001-01-01') and (e.member_no, e.local_date) < (c.member_no, $3::date)
             and e.merchant_no = $2
           order by e.member_no, e.local_date limit 1) is null) as "firstTime"
         from customer c`,
        [communityId, merchantNo, fromDay, toDay],
      ),
    );
    return counts ?? { members: 0, firstTime: 0, bills: 0 };
  }
}
