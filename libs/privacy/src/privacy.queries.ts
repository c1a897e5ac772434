import type { MemberSeal } from '@youhui/identity';
import type { Database } from '@youhui/platform';
import { consentsOf, type ConsentRow } from './consent.store';
import { correctionsOf, correctionsWaiting } from './correction.store';
import { opened, type Correction } from './corrections';
import { deletionOf, deletionsWaiting, type DeletionRow } from './deletion.store';
import { readPrivate } from './member-private.store';
import { sealedFieldNames, type SealedField } from './purposes';
import { accessesWaiting, openAccess, readingsOf, type AccessRow, type ReadingRow } from './reading.store';

export interface PrivacyView {
  /** The latest first; the first of a purpose counts. */
  readonly consents: readonly ConsentRow[];
  readonly corrections: readonly Correction[];
  readonly readings: readonly ReadingRow[];
  readonly deletion: DeletionRow | undefined;
  /** Which sealed fields hold something; not what. */
  readonly sealed: readonly SealedField[];
  /** What lets this reader read now. */
  readonly access: AccessRow | undefined;
}

export interface PrivacyDesk {
  readonly accesses: readonly AccessRow[];
  readonly corrections: readonly Correction[];
  readonly deletions: readonly DeletionRow[];
}

/** What members and the desk see of it. */
export class PrivacyQueries {
  constructor(
    private readonly database: Database,
    private readonly seal: MemberSeal | undefined,
  ) {}

  of(communityId: string, memberNo: string, reader: string, at: Date): Promise<PrivacyView> {
    return this.database.inCommunity(communityId, async (tx) => {
      const kept = await readPrivate(tx, communityId, memberNo);
      return {
        consents: await consentsOf(tx, communityId, memberNo),
        corrections: await this.opened(tx, communityId, await correctionsOf(tx, communityId, memberNo)),
        readings: await readingsOf(tx, communityId, memberNo),
        deletion: await deletionOf(tx, communityId, memberNo),
        sealed: sealedFieldNames.filter((field) => kept?.[field]),
        access: await openAccess(tx, communityId, memberNo, reader, at),
      };
    });
  }

  /** What waits for the desk; 100 of each at most. */
  waiting(communityId: string): Promise<PrivacyDesk> {
    return this.database.inCommunity(communityId, async (tx) => ({
      accesses: await accessesWaiting(tx, communityId),
      corrections: await this.opened(tx, communityId, await correctionsWaiting(tx, communityId)),
      deletions: await deletionsWaiting(tx, communityId),
    }));
  }

  private async opened(
    tx: Parameters<typeof opened>[0],
    communityId: string,
    rows: Awaited<ReturnType<typeof correctionsOf>>,
  ): Promise<Correction[]> {
    const shown: Correction[] = [];
    if (this.seal) for (const row of rows) shown.push(await opened(tx, communityId, this.seal, row));
    return shown;
  }
}
