import { actsForMerchant, endSessionsAtTill } from '@youhui/identity';
import { type Clock, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import type { TerminalView } from '../terminal.queries';
import { holdTerminal, revokeTerminalRow } from '../terminal.store';
import { closeOpenShift } from '../till-shift.store';

export interface RevokeTerminalOrder {
  readonly terminalNo: string;
}

/**
 * Takes a till out of use for good and at once: no code pairs it, its device’s token is worth nothing, its shift is
 * closed and its session over, all in one commit. Revoking what is revoked changes nothing.
 * Refusal: `TERMINAL_NOT_FOUND`, also for another’s shop.
 */
export class RevokeTerminal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  execute(ctx: RequestContext, { terminalNo }: RevokeTerminalOrder): Promise<TerminalView | Refusal> {
    const { communityId, actor } = ctx;
    const at = this.clock.now();
    return this.database.inCommunity(communityId, async (tx) => {
      const terminal = await holdTerminal(tx, communityId, terminalNo);
      if (!terminal || !actsForMerchant(actor, terminal.merchantNo)) return refuse('TERMINAL_NOT_FOUND');
      if (terminal.revokedAt) return { ...terminal, openShift: null };
      await revokeTerminalRow(tx, communityId, terminalNo, at, actor.name);
      await closeOpenShift(tx, communityId, terminalNo, at);
      await endSessionsAtTill(tx, communityId, terminalNo, at);
      return { ...terminal, pairingUntil: null, revokedAt: at, openShift: null };
    });
  }
}
