import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import type { PersonOrder } from '../deactivate-person/deactivate-person';
import { firstPassword } from '../first-password';
import { hashPassword } from '../passwords';
import { setFirstPassword, setRoles } from '../people.store';
import { endSessionsOf } from '../phone.store';
import { giveRoles, peopleAtHand } from '../power';
import { isPowerful } from '../roles';
import { endTicketsOf } from '../second-factor.store';

export interface PasswordReset {
  readonly login: string;
  /** Shown here and never again; to be changed at the next sign-in. */
  readonly firstPassword: string;
}

/**
 * Gives somebody who forgot theirs a password to begin with, and ends their sessions and sign-ins that wait for a code. Whoever resets it knows it for a
 * while: roles of power therefore wait until another administrator agrees, as when they were given.
 * Refusals, in this order: `NOT_PERMITTED`, `PERSON_NOT_FOUND`, `CONFLICT_OF_INTEREST`, `INVALID_INPUT` (`login`: they
 * sign in by phone, without a password).
 */
export class ResetPassword {
  constructor(private readonly database: Database) {}

  async execute(ctx: RequestContext, { login }: PersonOrder): Promise<PasswordReset | Refusal> {
    const { communityId, at } = ctx;
    const made = firstPassword();
    const passwordHash = await hashPassword(made);
    return this.database.inCommunity(communityId, async (tx) => {
      const hand = await peopleAtHand(tx, ctx, login);
      if (isRefusal(hand)) return hand;
      const { roles, passwordHash: before } = hand.person;
      if (before === null) return refuse('INVALID_INPUT', { field: 'login' });
      await setFirstPassword(tx, communityId, login, passwordHash);
      await endSessionsOf(tx, communityId, login, at);
      await endTicketsOf(tx, communityId, login, at);
      const plain = roles.filter((role) => !isPowerful(role));
      if (plain.length < roles.length) {
        await setRoles(tx, communityId, login, plain);
        await giveRoles(tx, ctx, hand, roles, plain);
      }
      return { login, firstPassword: made };
    });
  }
}
