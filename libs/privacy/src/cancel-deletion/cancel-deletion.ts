import { isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { cancelDeletionRow, type DeletionRow } from '../deletion.store';
import { servesDataOf } from '../whose-data';

export interface CancelDeletionOrder {
  readonly memberNo: string;
}

/**
 * Takes the wish to leave back, before its time has come. Refusals, in this order: `NOT_PERMITTED`, `DELETION_NOT_FOUND`.
 */
export class CancelDeletion {
  constructor(private readonly database: Database) {}

  async execute(ctx: RequestContext, { memberNo }: CancelDeletionOrder): Promise<DeletionRow | Refusal> {
    const { communityId, actor, at } = ctx;
    if (!servesDataOf(actor, memberNo)) return refuse('NOT_PERMITTED');
    if (!isStorable(memberNo)) return refuse('DELETION_NOT_FOUND');
    const cancelled = await this.database.inCommunity(communityId, (tx) =>
      cancelDeletionRow(tx, communityId, memberNo, at, actor.name),
    );
    return cancelled ?? refuse('DELETION_NOT_FOUND');
  }
}
