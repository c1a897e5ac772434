import { ownMatter } from '@youhui/community';
import { isNote, isStorable, refuse, type Clock, type Refusal, type RequestContext } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import { readPerson } from '../identity.store';
import { endSessionsOf } from '../phone.store';
import { endTicketsOf, forgetSecret, replaceRecoveryCodes } from '../second-factor.store';

export interface ResetSecondFactorOrder {
  readonly login: string;
  /** Why, and how it was made sure who asks: 1–200 characters. The audit log keeps it. */
  readonly reason: string;
}

/**
 * Forgets the second factor of somebody who has lost phone and paper, by a second person who knows who they are. Every
 * session of theirs ends; they sign in by password and, where one is required, set up the next at once.
 * Refusals, in this order: `OWN_ACCOUNT`, `INVALID_INPUT` with `reason` or `login` (nobody has it),
 * `CONFLICT_OF_INTEREST` (the household’s), `SECOND_FACTOR_NOT_SET`.
 */
export class ResetSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute(
    { communityId, actor }: RequestContext,
    { login, reason }: ResetSecondFactorOrder,
  ): Promise<{ readonly login: string } | Refusal> {
    if (actor.name === `person:${login}`) return refuse('OWN_ACCOUNT');
    if (!isNote(reason)) return refuse('INVALID_INPUT', { field: 'reason' });
    if (login.length > 64 || !isStorable(login)) return refuse('INVALID_INPUT', { field: 'login' });
    const at = this.clock.now();
    return this.database.inCommunity(communityId, async (tx) => {
      const person = await readPerson(tx, communityId, login);
      if (!person) return refuse('INVALID_INPUT', { field: 'login' });
      const own = await ownMatter(tx, communityId, actor, { memberNo: person.memberNo });
      if (own) return own;
      if (!(await forgetSecret(tx, communityId, login))) return refuse('SECOND_FACTOR_NOT_SET');
      await replaceRecoveryCodes(tx, communityId, login, [], at);
      await endTicketsOf(tx, communityId, login, at);
      await endSessionsOf(tx, communityId, login, at);
      return { login };
    });
  }
}
