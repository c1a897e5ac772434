import { randomUUID } from 'node:crypto';
import { isRefusal, type Actor, type Clock } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { dueDeletions, type CarryOutDeletion } from '@youhui/privacy';
import type { WorkerLog } from './worker-log';

const actor: Actor = { name: 'system:privacy', permissions: new Set() };

/** Carries out every deletion whose time has come; one that has to wait is looked at again on the next round. */
export class PrivacySweep {
  constructor(
    private readonly database: Database,
    private readonly carryOut: CarryOutDeletion,
    private readonly clock: Clock,
    private readonly log: WorkerLog,
  ) {}

  async execute(): Promise<void> {
    const due = await this.database.acrossCommunities((tx) => dueDeletions(tx, this.clock.now()));
    for (const { communityId, deletionId } of due) {
      const ctx = { communityId, actor, at: this.clock.now(), requestId: randomUUID() };
      const done = await this.carryOut.execute(ctx, { deletionId });
      if (!isRefusal(done)) this.log.info({ communityId, deletionId }, 'A member has left for good');
    }
  }
}
