import { refuse, type Clock, type Refusal } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { coarseNetwork, type CameFrom } from '../came-from';
import { mayEnter, readPerson } from '../identity.store';
import { openSession, type NewSession } from '../open-session';
import { holdTicket, takeTicket, tryTicket } from '../second-factor.store';
import type { SecondFactors, Shown } from '../second-factors';
import { communityIdOfToken, hashOfToken } from '../session-token';

export interface CompleteSignInOrder extends Shown, CameFrom {
  /** From `SignIn` or `SignInByPhone`. */
  readonly ticket: string;
}

/**
 * Opens the session that a sign-in began, with the six digits of now or a code on paper. A ticket opens one session; a
 * code, whichever sort, is used once, by whomever of those who show it at once comes first.
 * Refusals, in this order: `SECOND_FACTOR_OFF`, `SECOND_FACTOR_WRONG` (what can be no code), `SIGN_IN_OVER` (a ticket
 * that is unknown, used, older than five minutes, of another network, tried five times, or of somebody whose access is over), `TOO_MANY_TRIES`,
 * `SECOND_FACTOR_WRONG`.
 */
export class CompleteSignIn {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactors,
    private readonly clock: Clock,
  ) {}

  async execute(order: CompleteSignInOrder): Promise<NewSession | Refusal> {
    if (!this.factors.on) return refuse('SECOND_FACTOR_OFF');
    if (!this.factors.couldBe(order)) return refuse('SECOND_FACTOR_WRONG');
    const communityId = communityIdOfToken(order.ticket);
    if (communityId === undefined) return refuse('SIGN_IN_OVER');
    const ticketHash = hashOfToken(order.ticket);
    const network = coarseNetwork(order.clientAddress);
    const at = this.clock.now();
    // Its own transaction: a try is taken for good, whatever comes after.
    const ticket = await this.database.inCommunity(communityId, (tx) =>
      tryTicket(tx, communityId, { ticketHash, network, at }),
    );
    if (!ticket) return refuse('SIGN_IN_OVER');
    const { login, openedBy } = ticket;
    const whose = { communityId, login };
    const proof = await this.factors.check(whose, order, network, at);
    if (proof === 'over') return refuse('TOO_MANY_TRIES');
    if (proof === 'wrong') return refuse('SECOND_FACTOR_WRONG');
    return this.database.inCommunity(communityId, async (tx) => {
      // Whoever comes second waits here for the first, and then finds the ticket used.
      if (!(await holdTicket(tx, communityId, ticketHash))) return refuse('SIGN_IN_OVER');
      if (!(await this.factors.take(tx, whose, proof, at))) return refuse('SECOND_FACTOR_WRONG');
      await takeTicket(tx, communityId, ticketHash, at);
      const person = await readPerson(tx, communityId, login);
      if (!person) throw new Error(`${login} began to sign in and is not there`);
      if (!mayEnter(person, at)) return refuse('SIGN_IN_OVER');
      return openSession(tx, communityId, person, { openedBy, from: order, at, secondFactor: 'passed' });
    });
  }
}
