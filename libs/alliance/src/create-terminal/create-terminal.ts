import { actsForMerchant } from '@youhui/identity';
import { type Clock, isGivenNo, isName, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { newPairingCode } from '../pairing-code';
import { countTerminals, holdMerchant, insertTerminal } from '../terminal.store';

/** Tills of one shop in use at once. */
export const mostTerminals = 20;

export interface CreateTerminalOrder {
  readonly merchantNo: string;
  /** For the shop’s people, e.g. where it stands. */
  readonly name: string;
}

/** A till that waits for its device. */
export interface TerminalToPair {
  readonly terminalNo: string;
  readonly merchantNo: string;
  readonly name: string;
  /** Shown once; only its hash is kept. */
  readonly pairingCode: string;
  readonly expiresAt: Date;
}

/**
 * Makes a till for a shop, at most 20 in use, with a code of ten minutes for the device that shall be it. The number is
 * the next of the community: T01, T02, …
 * Refusals in this order: `NOT_PERMITTED` (another’s shop), `INVALID_INPUT` with `name`, `MERCHANT_NOT_FOUND`,
 * `DEVICE_LIMIT_REACHED`.
 */
export class CreateTerminal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(ctx: RequestContext, order: CreateTerminalOrder): Promise<TerminalToPair | Refusal> {
    const { merchantNo } = order;
    const name = order.name.trim();
    const { communityId, actor } = ctx;
    if (!actsForMerchant(actor, merchantNo)) return refuse('NOT_PERMITTED');
    if (!isName(name)) return refuse('INVALID_INPUT', { field: 'name' });
    if (!isGivenNo(merchantNo)) return refuse('MERCHANT_NOT_FOUND');
    const at = this.clock.now();
    return this.database.inCommunity(communityId, async (tx) => {
      if (!(await holdMerchant(tx, communityId, merchantNo))) return refuse('MERCHANT_NOT_FOUND');
      if ((await countTerminals(tx, communityId, merchantNo)) >= mostTerminals) return refuse('DEVICE_LIMIT_REACHED');
      for (;;) {
        const { code, hash, until } = newPairingCode(communityId, at);
        const terminal = { merchantNo, name, at, by: actor.name, pairingHash: hash, pairingUntil: until };
        const made = await insertTerminal(tx, communityId, terminal);
        // None: another shop's terminal took the number meanwhile, so this goes on only as long as others get theirs.
        if (made) return { terminalNo: made.terminalNo, merchantNo, name, pairingCode: code, expiresAt: until };
      }
    });
  }
}
