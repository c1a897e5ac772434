import type { LocalDate } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import type { Asked, AuditEntry } from './audit-entry';
import type { DetailSeal } from './audit-log';

export interface AuditFilter {
  readonly actor?: string;
  readonly memberNo?: string;
  readonly action?: string;
  /** Only what was refused or failed. */
  readonly refusedOnly: boolean;
  /** First and last day by the community's clock. */
  readonly fromDay: LocalDate;
  readonly toDay: LocalDate;
}

export interface AuditPlace {
  readonly at: Date;
  readonly entryId: string;
}

/** `asked` is null where it cannot be read any more: the member's data were deleted. */
export type AuditView = Omit<AuditEntry, 'asked'> & { readonly asked: Asked | null };

type Found = Omit<AuditEntry, 'asked'> & { readonly asked: Asked | null; readonly sealed: Buffer | null };

/** What auditors and administrators ask of the log. */
export class AuditQueries {
  constructor(
    private readonly database: Database,
    private readonly seal: DetailSeal | undefined,
  ) {}

  /** Newest first, before a given place; each filter along an index of its own, so that the log may grow. */
  async page(communityId: string, filter: AuditFilter, before: AuditPlace, limit: number): Promise<AuditView[]> {
    const values: unknown[] = [communityId, filter.fromDay, filter.toDay, before.at, before.entryId, limit];
    const conditions = (['memberNo', 'actor', 'action'] as const).flatMap((name) => {
      const wanted = filter[name];
      return wanted === undefined ? [] : [`and ${columns[name]} = $${values.push(wanted)}`];
    });
    if (filter.refusedOnly) conditions.push(`and outcome <> 'done'`);
    const rows = await this.database.ask<Found>(communityId, {
      text: `select entry_id as "entryId", at, actor, action, outcome, member_no as "memberNo", on_behalf as "onBehalf",
          merchant_no as "merchantNo", terminal_no as "terminalNo", request_id as "requestId", network, asked, sealed
        from audit_entry where community_id = $1 and (at, entry_id) < ($4, $5::uuid)
          and at >= ($2::date)::timestamp at time zone (select timezone from community where community_id = $1)
          and at < ($3::date + 1)::timestamp at time zone (select timezone from community where community_id = $1)
          ${conditions.join(' ')}
        order by at desc, entry_id desc limit $6`,
      values,
    });
    return Promise.all(rows.map((row) => this.opened(communityId, row)));
  }

  private async opened(communityId: string, { sealed, ...entry }: Found): Promise<AuditView> {
    if (!sealed || entry.memberNo === null) return entry;
    const text = await this.seal?.open(communityId, entry.memberNo, sealed);
    return { ...entry, asked: typeof text === 'string' ? (JSON.parse(text) as Asked) : null };
  }
}

const columns = { memberNo: 'member_no', actor: 'actor', action: 'action' } as const;
