import type { Tx } from '@youhui/platform';
import type { ConsentManner } from './purposes';

export interface ConsentRow {
  readonly purpose: string;
  readonly consentNo: number;
  readonly version: number;
  readonly given: boolean;
  readonly manner: ConsentManner;
  readonly statedAt: Date;
  readonly statedBy: string;
}

const mostShown = 500;

/** Everything the member ever said, the oldest first; the last of a purpose counts. 500 at most. */
export function consentsOf(tx: Tx, communityId: string, memberNo: string): Promise<ConsentRow[]> {
  return tx.query<ConsentRow>(
    `select purpose, consent_no as "consentNo", version, given, manner, stated_at as "statedAt", stated_by as "statedBy"
     from member_consent where community_id = $1 and member_no = $2 order by stated_at desc, purpose, consent_no desc limit ${mostShown}`,
    [communityId, memberNo],
  );
}

export async function consentNow(
  tx: Tx,
  communityId: string,
  memberNo: string,
  purpose: string,
): Promise<ConsentRow | undefined> {
  const [row] = await tx.query<ConsentRow>(
    `select purpose, consent_no as "consentNo", version, given, manner, stated_at as "statedAt", stated_by as "statedBy"
     from member_consent where community_id = $1 and member_no = $2 and purpose = $3 order by consent_no desc limit 1`,
    [communityId, memberNo, purpose],
  );
  return row;
}

export async function addConsent(tx: Tx, communityId: string, memberNo: string, row: ConsentRow): Promise<void> {
  await tx.query(
    `insert into member_consent (community_id, member_no, purpose, consent_no, version, given, manner, stated_at, stated_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [communityId, memberNo, row.purpose, row.consentNo, row.version, row.given, row.manner, row.statedAt, row.statedBy],
  );
}
