import { isRefusal, refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { readPerson } from '../identity.store';
import { peopleAtHand, rolesClash } from '../power';
import { decideRequest, holdOpenRequest, setRoles } from '../people.store';

export interface DecideRoleRequestOrder {
  readonly requestId: string;
  readonly agree: boolean;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Agrees to roles of power that another administrator asked for, or turns them down; who asked may only turn them down.
 * Nobody agrees whose own password was made by somebody else and not changed since.
 * Refusals, in this order: `REQUEST_NOT_FOUND` (also one that is decided), `NOT_PERMITTED`, `CONFLICT_OF_INTEREST` (for
 * oneself or the household), `SECOND_PERSON_REQUIRED`, `PASSWORD_TO_CHANGE`, `INVALID_INPUT` (`roles`: the person has others by now that do not
 * go with them, or does not come in any more).
 */
export class DecideRoleRequest {
  constructor(private readonly database: Database) {}

  execute(ctx: RequestContext, order: DecideRoleRequestOrder): Promise<{ readonly login: string } | Refusal> {
    const { communityId, actor, at } = ctx;
    const { requestId, agree } = order;
    return this.database.inCommunity(communityId, async (tx) => {
      const request = uuid.test(requestId) ? await holdOpenRequest(tx, communityId, requestId) : undefined;
      if (!request) return refuse('REQUEST_NOT_FOUND');
      const { login } = request;
      const hand = await peopleAtHand(tx, ctx, login);
      if (isRefusal(hand)) return hand;
      if (agree) {
        const decider = await readPerson(tx, communityId, actor.name.replace(/^person:/, ''));
        if (request.askedBy === actor.name) return refuse('SECOND_PERSON_REQUIRED');
        if (decider?.mustChangePassword) return refuse('PASSWORD_TO_CHANGE');
        const roles = [...new Set([...hand.person.roles, ...request.roles])];
        if (rolesClash(roles) || hand.person.deactivated) return refuse('INVALID_INPUT', { field: 'roles' });
        await setRoles(tx, communityId, login, roles);
      }
      await decideRequest(tx, communityId, requestId, { at, by: actor.name, agreed: agree });
      return { login };
    });
  }
}
