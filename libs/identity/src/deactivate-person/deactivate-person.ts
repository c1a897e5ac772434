import { isRefusal, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { giveRoles, peopleAtHand } from '../power';
import { dropRequestsOf, setDeactivated, setRoles } from '../people.store';
import { endSessionsOf } from '../phone.store';
import { isPowerful } from '../roles';
import { endTicketsOf } from '../second-factor.store';

export interface PersonOrder {
  readonly login: string;
}

/**
 * Lets somebody in no more: their sessions end at once, on every device and till, and what they asked for others falls.
 * Who is out already stays out. Refusals, in this order: `NOT_PERMITTED`, `PERSON_NOT_FOUND`, `CONFLICT_OF_INTEREST`.
 */
export class DeactivatePerson {
  constructor(private readonly database: Database) {}

  execute(ctx: RequestContext, { login }: PersonOrder): Promise<PersonOrder | Refusal> {
    const { communityId, actor, at } = ctx;
    return this.database.inCommunity(communityId, async (tx) => {
      const hand = await peopleAtHand(tx, ctx, login);
      if (isRefusal(hand)) return hand;
      if (!hand.person.deactivated) await setDeactivated(tx, communityId, login, at);
      await endSessionsOf(tx, communityId, login, at);
      await endTicketsOf(tx, communityId, login, at);
      await dropRequestsOf(tx, communityId, login, at, actor.name);
      return { login };
    });
  }
}

/**
 * Lets somebody in again, with the roles they had; those of power come back as they are given: with two people. Sessions
 * of before stay ended. Refusals as for deactivating.
 */
export class ReactivatePerson {
  constructor(private readonly database: Database) {}

  execute(ctx: RequestContext, { login }: PersonOrder): Promise<PersonOrder | Refusal> {
    const { communityId, at } = ctx;
    return this.database.inCommunity(communityId, async (tx) => {
      const hand = await peopleAtHand(tx, ctx, login);
      if (isRefusal(hand)) return hand;
      const { roles, deactivated } = hand.person;
      if (!deactivated) return { login };
      await endSessionsOf(tx, communityId, login, at);
      await setDeactivated(tx, communityId, login, null);
      const plain = roles.filter((role) => !isPowerful(role));
      await setRoles(tx, communityId, login, plain);
      await giveRoles(tx, ctx, hand, roles, plain);
      return { login };
    });
  }
}
