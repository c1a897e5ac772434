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

export interface ServiceRecordFilter {
  readonly status?: ServiceStatus;
  readonly memberNo?: string;
  readonly programme?: string;
  /** First and last day of service. */
  readonly fromDay: string;
  readonly toDay: string;
}

/** Day of service and the number that orders a day. */
export interface ServiceRecordPlace {
  readonly day: string;
  readonly number: number;
}

const recordView = (
  source: string,
) => `s.service_id as "serviceId", s.recorded_no as "recordedNo", s.member_no as "memberNo", (select display_name from member m where m.community_id = s.community_id and m.member_no = s.member_no) as "memberName", s.programme, s.tags,
  s.minutes, s.grade, s.served_on as "servedOn", s.status, s.recorded_by as "recordedBy", s.reviewed_by as "reviewedBy", s.policy_version as "policyVersion",
  s.award_points as "awardPoints", s.award_state as "awardState", s.approved_no as "approvedNo"
  from ${source} s`;
const recordColumns = recordView('service_record');

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

  /** Newest first by the day of service, before a given place. */
  serviceRecordPage(
    communityId: string,
    filter: ServiceRecordFilter,
    before: ServiceRecordPlace,
    limit: number,
  ): Promise<ServiceRecordView[]> {
    return this.database.inCommunity(communityId, (tx) => readPage(tx, communityId, filter, before, limit));
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

const everyStatus: readonly ServiceStatus[] = ['submitted', 'approved', 'rejected'];

/** One member's records, or those of each status wanted (and one programme), each along its index. */
function readPage(
  tx: Tx,
  communityId: string,
  { status, memberNo, programme, fromDay, toDay }: ServiceRecordFilter,
  before: ServiceRecordPlace,
  limit: number,
): Promise<ServiceRecordView[]> {
  const start = before.day > toDay ? { day: toDay, number: Number.MAX_SAFE_INTEGER } : before;
  const days = [communityId, fromDay, start.day, start.number, limit];
  const newest = (rows: string) => `select ${recordView(rows)} order by s.served_on desc, s.recorded_no desc limit $5`;
  if (memberNo !== undefined) {
    const ofMember = `(select * from service_record where community_id = $1
      and (member_no, served_on) >= ($6, $2) and (member_no, served_on, recorded_no) < ($6, $3, $4)
      and ($7::text is null or status = $7) and ($8::text is null or programme = $8)
      order by member_no desc, served_on desc, recorded_no desc limit $5)`;
    return tx.query(newest(ofMember), [...days, memberNo, status ?? null, programme ?? null]);
  }
  const statuses = status ? [status] : everyStatus;
  const along = (columns: string, values: string) =>
    `(select r.* from unnest($6::text[]) as wanted(status) cross join lateral (
        select * from service_record where community_id = $1
          and (${columns}, served_on) >= (${values}, $2) and (${columns}, served_on, recorded_no) < (${values}, $3, $4)
        order by ${columns.replace(',', ' desc,')} desc, served_on desc, recorded_no desc limit $5) r)`;
  if (programme !== undefined)
    return tx.query(newest(along('programme, status', '$7, wanted.status')), [...days, statuses, programme]);
  return tx.query(newest(along('status', 'wanted.status')), [...days, statuses]);
}
