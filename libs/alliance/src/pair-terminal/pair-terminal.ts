import { communityIdOfCode } from '@youhui/community';
import { anybodyEnteredFrom, coarseNetwork, hashOfToken, newSessionToken } from '@youhui/identity';
import { type Clock, refuse, type Refusal } from '@youhui/kernel';
import { networkOf, type Database, type Tries, type TryLimit } from '@youhui/platform';
import { hashOfPairingCode, isPairingCode } from '../pairing-code';
import { isPairingOpen, spendPairingCode, type PairedRow } from '../terminal.store';

export interface PairTerminalOrder {
  readonly communityCode: string;
  readonly pairingCode: string;
  /** Where the attempt comes from: failures are counted by address too. */
  readonly clientAddress: string;
}

/** A device that is a shop’s till from now on. */
export interface PairedTerminal extends PairedRow {
  readonly communityId: string;
  /** Shown once; only its hash is kept. The device keeps it and opens shifts with it. */
  readonly terminalToken: string;
}

/**
 * Failures that pause pairing. From everywhere together more may fail than from one address; a code of ten minutes is
 * then found by 200 guesses among a hundred million. In a network where somebody of the community has signed in before,
 * only the address counts: nobody keeps a community's shops from pairing by guessing from elsewhere.
 */
const wrongFromOneAddress: TryLimit = { most: 10, withinSeconds: 300 };
const wrongInOneCommunity: TryLimit = { most: 100, withinSeconds: 300 };

/**
 * Makes the device that knows a pairing code the till it was made for. A code is good for one device, however many try
 * it at once. Everything unknown, spent and over gets the same answer.
 * Refusals in this order: `TOO_MANY_TRIES` after 10 failures within five minutes from one address, or 100 for one
 * community, of which networks ask nothing where somebody of it has signed in; `PAIRING_FAILED`.
 */
export class PairTerminal {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly clock: Clock,
  ) {}

  async execute(order: PairTerminalOrder): Promise<PairedTerminal | Refusal> {
    const { communityCode, pairingCode } = order;
    if (!/^[!-~]{1,64}$/.test(communityCode) || !isPairingCode(pairingCode)) return refuse('PAIRING_FAILED');
    const at = this.clock.now();
    const communityId = await this.database.acrossCommunities((tx) => communityIdOfCode(tx, communityCode));
    const pairingHash = hashOfPairingCode(communityId ?? '', pairingCode);
    const open =
      communityId !== undefined &&
      (await this.database.inCommunity(communityId, (tx) => isPairingOpen(tx, communityId, pairingHash, at)));
    if (!(await this.mayTry(order, communityId, !open))) return refuse('TOO_MANY_TRIES');
    if (!open) return refuse('PAIRING_FAILED');
    const terminalToken = newSessionToken(communityId);
    const paired = await this.database.inCommunity(communityId, (tx) =>
      spendPairingCode(tx, communityId, pairingHash, hashOfToken(terminalToken), at),
    );
    return paired ? { ...paired, communityId, terminalToken } : refuse('PAIRING_FAILED');
  }

  /** An address that is paused does not pause the community: it is asked first. */
  private async mayTry(
    { communityCode, clientAddress }: PairTerminalOrder,
    communityId: string | undefined,
    wrong: boolean,
  ): Promise<boolean> {
    const byAddress = { kind: 'pairing-address', who: [networkOf(clientAddress)], ...wrongFromOneAddress };
    const byCommunity = { kind: 'pairing-community', who: [communityCode], ...wrongInOneCommunity };
    if (!(await this.tries.allows(byAddress, wrong))) return false;
    if (await this.tries.allows(byCommunity, wrong)) return true;
    const network = coarseNetwork(clientAddress);
    return (
      communityId !== undefined &&
      this.database.inCommunity(communityId, (tx) => anybodyEnteredFrom(tx, communityId, network))
    );
  }
}
