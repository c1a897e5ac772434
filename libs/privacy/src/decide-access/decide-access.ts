import { isStorable, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { decideAccessRow, readAccess, type AccessRow } from '../reading.store';
import { isDesk } from '../whose-data';

export interface DecideAccessOrder {
  readonly accessId: string;
  readonly granted: boolean;
}

const dayMs = 86_400_000;

/**
 * A second person lets somebody read for 24 hours, or does not (R-P08). Refusals, in this order: `NOT_PERMITTED`,
 * `ACCESS_NOT_FOUND`, `SECOND_PERSON_REQUIRED` (one's own request), `ALREADY_DECIDED`.
 */
export class DecideAccess {
  constructor(private readonly database: Database) {}

  async execute({ communityId, actor, at }: RequestContext, order: DecideAccessOrder): Promise<AccessRow | Refusal> {
    const { accessId, granted } = order;
    if (!isDesk(actor)) return refuse('NOT_PERMITTED');
    if (!isStorable(accessId)) return refuse('ACCESS_NOT_FOUND');
    return this.database.inCommunity(communityId, async (tx) => {
      const row = await readAccess(tx, communityId, accessId);
      if (!row) return refuse('ACCESS_NOT_FOUND');
      if (row.requestedBy === actor.name) return refuse('SECOND_PERSON_REQUIRED');
      if (row.decidedAt) return refuse('ALREADY_DECIDED');
      const until = granted ? new Date(at.getTime() + dayMs) : null;
      await decideAccessRow(tx, communityId, accessId, { at, by: actor.name, until });
      return { ...row, decidedAt: at, decidedBy: actor.name, granted, until };
    });
  }
}
