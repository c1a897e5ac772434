import { actsForMerchant, endSessionsAtTill } from '@youhui/identity';
import { type Clock, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import { constraintOf, type Database } from '@youhui/platform';
import type { TerminalToPair } from '../create-terminal/create-terminal';
import { newPairingCode } from '../pairing-code';
import { holdTerminal, putPairingCode } from '../terminal.store';
import { closeOpenShift } from '../till-shift.store';

export interface RenewPairingOrder {
  readonly terminalNo: string;
}

/**
 * Gives a till a new code of ten minutes, for a new device or for a code that ran out. The device that was the till no
 * longer is, from this moment: its token is worth nothing, its session is over and its shift closed.
 * Refusal: `TERMINAL_NOT_FOUND`, also for a revoked one and for another’s shop.
 */
export class RenewPairing {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(ctx: RequestContext, order: RenewPairingOrder): Promise<TerminalToPair | Refusal> {
    for (;;) {
      try {
        return await this.renew(ctx, order);
      } catch (error) {
        // One in a hundred million: another till waits under the same eight digits.
        if (constraintOf(error) !== 'terminal_pairing_ix') throw error;
      }
    }
  }

  private renew(
    { communityId, actor }: RequestContext,
    { terminalNo }: RenewPairingOrder,
  ): Promise<TerminalToPair | Refusal> {
    const at = this.clock.now();
    return this.database.inCommunity(communityId, async (tx) => {
      const terminal = await holdTerminal(tx, communityId, terminalNo);
      if (!terminal || terminal.revokedAt || !actsForMerchant(actor, terminal.merchantNo))
        return refuse('TERMINAL_NOT_FOUND');
      const { code, hash, until } = newPairingCode(communityId, at);
      await putPairingCode(tx, communityId, terminalNo, { hash, until });
      await closeOpenShift(tx, communityId, terminalNo, at);
      await endSessionsAtTill(tx, communityId, terminalNo, at);
      const { merchantNo, name } = terminal;
      return { terminalNo, merchantNo, name, pairingCode: code, expiresAt: until };
    });
  }
}
