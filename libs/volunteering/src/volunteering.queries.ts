import type { Database, Tx } from '@youhui/platform';
import type { ServiceRecordRow, ServiceStatus } from './service-rows';

export interface ServiceRecordView extends ServiceRecordRow {
  readonly memberName: string;
}

export interface ProgrammeView {
  readonly programme: string;
  readonly budgetPoints: number;
  readonly waitingAwards: number;
}

const recordColumns = `s.service_id as "serviceId", s.recorded_no as "recordedNo", s.member_no as "memberNo", m.display_name as "memberName", s.programme, s.tags,
  s.minutes, s.grade, s.served_on as "servedOn", s.status, s.recorded_by as "recordedBy", s.reviewed_by as "reviewedBy", s.policy_version as "policyVersion",
  s.award_points as "awardPoints", s.award_state as "awardState", s.approved_no as "approvedNo"
  from service_record s join member m using (community_id, member_no)`;

/** Approved services whose award waits for this programme's budget, in order of approval. */
export function waitingAwards(tx: Tx, communityId: string, programme: string): Promise<ServiceRecordRow[]> {
  return tx.query<ServiceRecordRow>(
    `select ${recordColumns} where s.community_id = $1 and s.programme = $2 and s.award_state = 'waiting' order by s.approved_no`,
    [communityId, programme],
  );
}

/** What screens ask about volunteers' hours. */
export class VolunteeringQueries {
  constructor(private readonly database: Database) {}

  serviceRecord(communityId: string, serviceId: string): Promise<ServiceRecordView | undefined> {
    return this.database.inCommunity(communityId, async (tx) => {
      const rows = await tx.query<ServiceRecordView>(
        `select ${recordColumns} where s.community_id = $1 and s.service_id = $2`,
        [communityId, serviceId],
      );
      return rows[0];
    });
  }

  /** Newest first, before a given number; optionally of one status, or of one member only. */
  serviceRecordPage(
    communityId: string,
    filter: { status?: ServiceStatus; memberNo?: string },
    before: number,
    limit: number,
  ): Promise<ServiceRecordView[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<ServiceRecordView>(
        `select ${recordColumns} where s.community_id = $1 and s.recorded_no < $2
           and ($3::text is null or s.status = $3) and ($4::text is null or s.member_no = $4)
         order by s.recorded_no desc limit $5`,
        [communityId, before, filter.status ?? null, filter.memberNo ?? null, limit],
      ),
    );
  }

  /** Every programme that has had a budget or has awards waiting. */
  programmes(communityId: string): Promise<ProgrammeView[]> {
    return this.database.inCommunity(communityId, (tx) =>
      tx.query<ProgrammeView>(
        `select programme, coalesce(b.balance, 0) as "budgetPoints", coalesce(p.waiting_awards, 0) as "waitingAwards"
         from (select substr(account, 8) as programme, balance from ledger_balance where community_id = $1 and account >= 'budget:' and account < 'budget;') b
         full join (select programme, waiting_awards from programme where community_id = $1) p using (programme)
         order by programme limit 1000`,
        [communityId],
      ),
    );
  }
}
