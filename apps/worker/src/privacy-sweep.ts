import { isRefusal, type Actor, type Clock } from '@youhui/kernel';
import { becauseOf, type Database } from '@youhui/platform';
import { dueDeletions, type CarryOutDeletion } from '@youhui/privacy';
import type { AuditLog } from '@youhui/review';
import { uuidv7 } from 'uuidv7';
import type { WorkerLog } from './worker-log';

const actor: Actor = { name: 'system:privacy', permissions: new Set() };

/** Carries out every deletion whose time has come, and notes it in the audit log; one that has to wait is looked at again on the next round. */
export class PrivacySweep {
  constructor(
    private readonly database: Database,
    private readonly carryOut: CarryOutDeletion,
    private readonly auditLog: AuditLog,
    private readonly clock: Clock,
    private readonly log: WorkerLog,
  ) {}

  async execute(): Promise<void> {
    const due = await this.database.acrossCommunities((tx) => dueDeletions(tx, this.clock.now()));
    for (const { communityId, deletionId } of due) await this.carryOutOne(communityId, deletionId);
  }

  async carryOutOne(communityId: string, deletionId: string): Promise<void> {
    const entryId = uuidv7();
    const ctx = { communityId, actor, at: this.clock.now(), requestId: entryId };
    const done = await becauseOf(entryId, () => this.carryOut.execute(ctx, { deletionId }));
    if (isRefusal(done)) return;
    await this.auditLog.note(communityId, entryOf(entryId, ctx.at, done.memberNo));
    this.log.info({ communityId, deletionId }, 'A member has left for good');
  }
}

const entryOf = (entryId: string, at: Date, memberNo: string) => ({
  entryId,
  at,
  actor: actor.name,
  action: 'carryOutDeletion',
  outcome: 'done',
  memberNo,
  onBehalf: true,
  merchantNo: null,
  terminalNo: null,
  requestId: entryId,
  network: '',
  asked: {},
});
