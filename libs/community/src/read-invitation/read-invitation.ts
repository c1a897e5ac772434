import { refuse, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database, Tries } from '@youhui/platform';
import { isInvitation, wrongInvitations, wrongInvitationsOfDay, type InvitationKey } from '../family-help';
import { readInvitation, type HelpView } from '../family-helper.store';

/**
 * What an invitation offers, for whoever was told its digits, before they accept it. A wrong one is counted before it is
 * answered: ten within five minutes, or thirty within a day, pause whoever sent them, the right one included. Of a hundred million possible ones
 * nobody finds the few that are open at a time.
 * Refusals, in this order: `PHONE_SIGN_IN_OFF`, `NOT_PERMITTED` (the actor is no member), `INVITATION_WRONG` (no eight
 * digits: not counted), `TOO_MANY_TRIES`, `INVITATION_WRONG`, `OWN_INVITATION`.
 */
export class ReadInvitation {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly key: InvitationKey | undefined,
  ) {}

  async execute({ communityId, actor, at }: RequestContext, invitation: string): Promise<HelpView | Refusal> {
    if (!this.key) return refuse('PHONE_SIGN_IN_OFF');
    if (actor.memberNo === undefined) return refuse('NOT_PERMITTED');
    if (!isInvitation(invitation)) return refuse('INVITATION_WRONG');
    const hash = this.key.mac('help-invitation', communityId, invitation);
    const found = await this.database.inCommunity(communityId, (tx) => readInvitation(tx, communityId, at, hash));
    const who = [communityId, actor.name];
    for (const count of [
      { kind: 'help-invitation', who, ...wrongInvitations },
      { kind: 'help-invitation-day', who, ...wrongInvitationsOfDay },
    ])
      if (!(await this.tries.allows(count, !found))) return refuse('TOO_MANY_TRIES');
    if (!found) return refuse('INVITATION_WRONG');
    // Whoever invites for somebody else at the desk does not become the helper themselves.
    const isOwn = found.memberNo === actor.memberNo || found.invitedBy === actor.name;
    return isOwn ? refuse('OWN_INVITATION') : found;
  }
}
