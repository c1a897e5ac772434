import { endSessionsAtTill } from '@youhui/identity';
import { type Clock, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { holdTerminal } from '../terminal.store';
import { closeOpenShift, readOpenShift } from '../till-shift.store';

/** A shift that is over, for the paper that is handed over with the till. */
export interface ClosedShift {
  readonly shiftId: string;
  readonly terminalNo: string;
  readonly merchantNo: string;
  readonly login: string;
  readonly openedAt: Date;
  readonly closedAt: Date;
}

/**
 * Ends the shift that the caller's session belongs to, and the session with it.
 * Refusal: `SHIFT_OVER` when the session belongs to none, or to one that was closed or handed over.
 */
export class CloseShift {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ communityId, actor }: RequestContext): Promise<ClosedShift | Refusal> {
    const { terminalNo, shiftId } = actor;
    if (terminalNo === undefined || shiftId === undefined) return refuse('SHIFT_OVER');
    const at = this.clock.now();
    return this.database.inCommunity(communityId, async (tx) => {
      await holdTerminal(tx, communityId, terminalNo);
      const standing = await readOpenShift(tx, communityId, terminalNo);
      if (standing?.shiftId !== shiftId) return refuse('SHIFT_OVER');
      const closed = await closeOpenShift(tx, communityId, terminalNo, at);
      await endSessionsAtTill(tx, communityId, terminalNo, at);
      return { ...standing, closedAt: closed?.closedAt ?? at };
    });
  }
}
