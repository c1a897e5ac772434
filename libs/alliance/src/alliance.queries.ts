import type { Database } from '@youhui/platform';
import type { ApplicationRow } from './admission/application-rows';

export interface MerchantView {
  readonly merchantNo: string;
  readonly name: string;
  readonly trade: string;
  readonly suspended: boolean;
  readonly honoursUntil: string | null;
  readonly settlementBps: number;
  readonly issuingLimitPoints: number;
  readonly earnFenPerPoint: number;
  readonly outstandingPoints: number;
}

/** What screens ask about the shops. */
export class AllianceQueries {
  constructor(private readonly database: Database) {}

  /** Every shop with the points it has outstanding, in the order of joining. An alliance has at most a few hundred. */
  merchants(communityId: string): Promise<MerchantView[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<MerchantView>(
        `select m.merchant_no as "merchantNo", m.name, m.trade, m.suspended, m.honours_until as "honoursUntil", m.settlement_bps as "settlementBps",
           m.issuing_limit_points as "issuingLimitPoints", m.earn_fen_per_point as "earnFenPerPoint", -coalesce(b.balance, 0) as "outstandingPoints"
         from merchant m left join ledger_balance b on b.community_id = m.community_id and b.account = 'issuer:' || m.merchant_no
         where m.community_id = $1 order by m.ordinal limit 1000`,
        [communityId],
      ),
    );
  }

  /** Applications below a given ordinal, newest first. */
  applications(communityId: string, before: number, limit: number): Promise<ApplicationRow[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<ApplicationRow>(
        `select application_no as "applicationNo", ordinal, name, trade, address, stage, applied_at as "appliedAt", papers, visit_note as "visitNote",
           visited_by as "visitedBy", notice_until as "noticeUntil", merchant_no as "merchantNo", plaque_no as "plaqueNo", ended_because as "endedBecause"
         from merchant_application where community_id = $1 and ordinal < $2 order by ordinal desc limit $3`,
        [communityId, before, limit],
      ),
    );
  }
}
