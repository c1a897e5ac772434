import type { LocalDate } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import type { Asked, AuditEntry } from './audit-entry';
import { detailsSealedAs, type DetailSeal } from './audit-log';
import { type Change, type ChangeParts, type NotedChange, opened, partsOf, sealedIn } from './change';

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

/** Whose details are opened: of members only to those who know them by name. */
export type DetailsFor = 'everybody' | 'nobody_by_name';

export interface AuditView extends Omit<AuditEntry, 'asked'> {
  /** Null where it cannot be read any more, the member's data were deleted, and where it is `withheld`. */
  readonly asked: Asked | null;
  /** What was so before and is so now, in the order of its changing. */
  readonly changes: readonly Change[];
  /** The details are about a member, and whoever looks knows members by number only. */
  readonly withheld: boolean;
}

/** Of one page of entries. */
const mostChanges = 2000;

type Found = Omit<AuditEntry, 'asked'> & { readonly asked: Asked | null; readonly sealed: Buffer | null };

/** What auditors and administrators ask of the log. */
export class AuditQueries {
  constructor(
    private readonly database: Database,
    private readonly seal: DetailSeal | undefined,
  ) {}

  /** Newest first, before a given place; each filter along an index of its own, so that the log may grow. */
  async page(
    communityId: string,
    filter: AuditFilter,
    before: AuditPlace,
    limit: number,
    details: DetailsFor,
  ): Promise<AuditView[]> {
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
    const changes = await this.changesOf(communityId, rows);
    return Promise.all(
      rows.map(async (row) => {
        const withheld = details === 'nobody_by_name' && row.memberNo !== null;
        return withheld ? withoutDetails(row) : this.opened(communityId, row, changes.get(row.entryId) ?? []);
      }),
    );
  }

  private async changesOf(communityId: string, entries: readonly Found[]): Promise<Map<string, NotedChange[]>> {
    const rows = await this.database.ask<NotedChange>(communityId, {
      text: `select entry_id as "entryId", subject_table as "subjectTable", subject, member_no as "memberNo", was, became
        from audit_change where community_id = $1 and entry_id = any($2::uuid[]) order by at, change_id limit ${mostChanges}`,
      values: [communityId, entries.map(({ entryId }) => entryId)],
    });
    const byEntry = new Map<string, NotedChange[]>();
    for (const row of rows) byEntry.set(row.entryId, [...(byEntry.get(row.entryId) ?? []), row]);
    return byEntry;
  }

  private async opened(
    communityId: string,
    { sealed, ...entry }: Found,
    noted: readonly NotedChange[],
  ): Promise<AuditView> {
    const changes = await Promise.all(noted.map((change) => this.openedChange(communityId, change)));
    return {
      ...entry,
      asked: await this.openedAsked(communityId, entry, sealed),
      changes: changes.flat(),
      withheld: false,
    };
  }

  private async openedAsked(
    communityId: string,
    { memberNo, asked }: Pick<Found, 'memberNo' | 'asked'>,
    bytes: Buffer | null,
  ): Promise<Asked | null> {
    if (!bytes || memberNo === null) return asked;
    const [text] = (await this.seal?.open(communityId, memberNo, [{ what: detailsSealedAs, bytes }])) ?? [];
    return typeof text === 'string' ? (JSON.parse(text) as Asked) : null;
  }

  private async openedChange(communityId: string, change: NotedChange): Promise<Change[]> {
    const parts: ChangeParts[] = partsOf(change);
    const sealed = sealedIn(parts);
    if (sealed.length === 0 || change.memberNo === null) return opened(parts, []);
    return opened(parts, (await this.seal?.open(communityId, change.memberNo, sealed)) ?? []);
  }
}

const withoutDetails = ({ sealed: _, ...entry }: Found): AuditView => ({
  ...entry,
  asked: null,
  changes: [],
  withheld: true,
});

const columns = { memberNo: 'member_no', actor: 'actor', action: 'action' } as const;
