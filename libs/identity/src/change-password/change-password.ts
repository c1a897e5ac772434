import { isRefusal, refuse, type Clock, type Refusal } from '@youhui/kernel';
import type { Database, Tries } from '@youhui/platform';
import type { NewSession } from '../open-session';
import { isGuessable } from '../guessable-passwords';
import { readNames } from '../identity.store';
import { knowsPassword, ownOf, renewToken, type OwnCall } from '../own-account';
import { hashPassword, isPassword } from '../passwords';
import { endTicketsOf } from '../second-factor.store';
import { endOtherSessionsOf, holdPassword, putPassword } from '../sessions.store';

export interface ChangePasswordOrder {
  readonly oldPassword: string;
  readonly newPassword: string;
}

/**
 * Another password, for whoever knows the one until now. The session goes on under another token; the person's other
 * sessions, those at tills too, and sign-ins that wait for a code end.
 * Refusals, in this order: `INVALID_INPUT` with `newPassword` (8–200 characters, not the old one), `PASSWORD_TOO_COMMON`,
 * `TOO_MANY_TRIES`, `PASSWORD_WRONG` (also for who signs in by phone only), `NOT_SIGNED_IN` (the session ended meanwhile).
 */
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly clock: Clock,
  ) {}

  async execute(call: OwnCall, { oldPassword, newPassword }: ChangePasswordOrder): Promise<NewSession | Refusal> {
    if (!isPassword(newPassword) || newPassword === oldPassword)
      return refuse('INVALID_INPUT', { field: 'newPassword' });
    const { person: own, communityId } = call.signedIn;
    const { names } = await this.database.inCommunity(communityId, (tx) => readNames(tx, communityId));
    if (isGuessable(newPassword, [own.login, own.displayName, ...names])) return refuse('PASSWORD_TOO_COMMON');
    const person = await knowsPassword(this.database, this.tries, call, oldPassword);
    if (isRefusal(person)) return person;
    const before = person.passwordHash;
    if (before === null) return refuse('PASSWORD_WRONG');
    const after = await hashPassword(newPassword);
    const { login } = ownOf(call);
    const at = this.clock.now();
    return this.database.inCommunity(communityId, async (tx) => {
      if (!(await holdPassword(tx, communityId, login, before))) return refuse('PASSWORD_WRONG');
      const renewed = await renewToken(tx, call, at, { mustChangePassword: false });
      if (!renewed) return refuse('NOT_SIGNED_IN');
      await putPassword(tx, communityId, login, after);
      await endOtherSessionsOf(tx, communityId, { login, sessionId: renewed.signedIn.session.sessionId, at });
      await endTicketsOf(tx, communityId, login, at);
      return renewed;
    });
  }
}
