import { GatheredRows, type Database, type Statement } from '@youhui/platform';
import type { AuditEntry } from './audit-entry';
import type { SealedPart } from './change';

/**
 * Seals what was written about a member so that it can be read as long as the member's own key exists, and not after.
 * A member without a key, or an installation without a secret key, has nothing sealed: then nothing is kept of it.
 */
export interface DetailSeal {
  seal(communityId: string, memberNo: string, text: string): Promise<Buffer | null>;
  /** The texts in their order; null each that cannot be read any more. */
  open(communityId: string, memberNo: string, sealed: readonly SealedPart[]): Promise<(string | null)[]>;
}

/** What an entry's details are sealed as. */
export const detailsSealedAs = 'audit_entry.sealed';

type Row = AuditEntry & { readonly open: string | null; readonly sealed: Buffer | null };

const mostWaiting = 2048;
/** Entries that nobody waits for are gathered for so long: a busy till costs one statement in a while, not one a scan. */
const gatherMs = 250;

/** What people did, in the order of its happening, and only ever added to. Entries of one moment are written together. */
export class AuditLog {
  private readonly waiting = new Map<string, Row>();
  private readonly written: GatheredRows<{ entryId: string }>;
  private readonly behind = new Set<Promise<void>>();
  private gathering?: { readonly over: Promise<void>; readonly end: () => void };

  constructor(
    database: Database,
    private readonly seal: DetailSeal | undefined,
    /** Told with the entry, without its details, when it could not be written. */
    private readonly alarm: (entry: Omit<AuditEntry, 'asked'>, error: unknown) => void,
  ) {
    this.written = new GatheredRows(
      database,
      (communityId, entryIds) =>
        insertEntries(
          communityId,
          entryIds.flatMap((entryId) => this.waiting.get(entryId) ?? []),
        ),
      ({ entryId }) => entryId,
    );
  }

  /** Writes the entry down. Never throws: what was done is done, and its caller is answered. */
  async note(communityId: string, entry: AuditEntry): Promise<void> {
    const { asked, ...told } = entry;
    try {
      const text = JSON.stringify(asked);
      const aboutMember = entry.memberNo !== null;
      const sealed =
        aboutMember && text !== '{}' ? ((await this.seal?.seal(communityId, entry.memberNo, text)) ?? null) : null;
      this.waiting.set(entry.entryId, { ...entry, open: aboutMember ? null : text, sealed });
      await this.written.one(communityId, entry.entryId);
    } catch (error) {
      this.alarm(told, error);
    } finally {
      this.waiting.delete(entry.entryId);
    }
  }

  /**
   * Like `note` for what the books keep by themselves: nobody waits for it, unless 2 048 entries are behind already.
   */
  noteBehind(communityId: string, entry: AuditEntry): Promise<void> {
    const noted = this.gathered()
      .then(() => this.note(communityId, entry))
      .finally(() => this.behind.delete(noted));
    this.behind.add(noted);
    return this.behind.size > mostWaiting ? noted : Promise.resolve();
  }

  /** Resolves when nothing is behind any more: before the database is closed. */
  async settled(): Promise<void> {
    while (this.behind.size > 0) {
      this.gathering?.end();
      await Promise.all(this.behind);
    }
  }

  /** The moment at which what is gathered now is written. */
  private gathered(): Promise<void> {
    if (!this.gathering) {
      let end = () => {};
      const over = new Promise<void>((resolve) => {
        const timer = setTimeout(() => end(), gatherMs);
        end = () => {
          clearTimeout(timer);
          this.gathering = undefined;
          resolve();
        };
      });
      this.gathering = { over, end };
    }
    return this.gathering.over;
  }
}

const insertText = `insert into audit_entry (community_id, at, entry_id, actor, action, outcome, member_no, on_behalf,
    merchant_no, terminal_no, request_id, network, asked, sealed)
  select $1, n.* from unnest($2::timestamptz[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[],
    $9::text[], $10::text[], $11::text[], $12::text[], $13::jsonb[], $14::bytea[]) as n
  returning entry_id as "entryId"`;

const sent = [
  'at',
  'entryId',
  'actor',
  'action',
  'outcome',
  'memberNo',
  'onBehalf',
  'merchantNo',
  'terminalNo',
  'requestId',
  'network',
  'open',
  'sealed',
] as const satisfies readonly (keyof Row)[];

const insertEntries = (communityId: string, rows: readonly Row[]): Statement => ({
  text: insertText,
  values: [communityId, ...sent.map((column) => rows.map((row) => row[column]))],
});
