import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { findActor, type SignedIn } from '../find-actor';
import { setActingAs } from '../people.store';
import { communityIdOfToken, hashOfToken } from '../session-token';

export interface ActAsOrder {
  /** One of one's own roles; null for all of them together. */
  readonly role: string | null;
}

/**
 * Lets a session work as one of its person's roles, or as all of them again; the next request has those permissions and
 * no others. What another role of the person denies stays denied. Remembered with the session, not with the person.
 * Refusals, in this order: `NOT_PERMITTED` (a session at a till has the till's work), `INVALID_INPUT` (`role`: not held).
 */
export class ActAs {
  constructor(private readonly database: Database) {}

  async execute(ctx: RequestContext, token: string, { role }: ActAsOrder): Promise<SignedIn | Refusal> {
    const communityId = communityIdOfToken(token);
    const signedIn = await findActor(this.database, token, ctx.at);
    if (!communityId || !signedIn || signedIn.actor.terminalNo !== undefined) return refuse('NOT_PERMITTED');
    if (role !== null && !signedIn.person.roles.includes(role)) return refuse('INVALID_INPUT', { field: 'role' });
    await this.database.inCommunity(communityId, (tx) => setActingAs(tx, communityId, hashOfToken(token), role));
    return (await findActor(this.database, token, ctx.at)) ?? refuse('NOT_PERMITTED');
  }
}
