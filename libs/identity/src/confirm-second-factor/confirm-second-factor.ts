import { refuse, type Clock, type Refusal } from '@youhui/kernel';
import type { Database } from '@youhui/platform';
import type { NewSession } from '../open-session';
import { ownOf, renewToken, type OwnCall } from '../own-account';
import { confirmPendingSecret, endTicketsOf, holdSecondFactor } from '../second-factor.store';
import type { SecondFactors } from '../second-factors';
import { endOtherSessionsOf } from '../sessions.store';
import { matchingStep, typedTotp } from '../totp';

export interface ConfirmedSecondFactor extends NewSession {
  /** Ten, shown once. */
  readonly recoveryCodes: readonly string[];
}

/**
 * Sets up the second factor that was begun, for whoever shows a code of it. From here on signing in needs one. The
 * session goes on under another token, with all that the roles allow; the person's other sessions end.
 * Refusals, in this order: `SECOND_FACTOR_OFF`, `SECOND_FACTOR_SET`, `SECOND_FACTOR_NOT_BEGUN` (nor one that was begun
 * a quarter of an hour ago), `SECOND_FACTOR_WRONG`, `NOT_SIGNED_IN` (the session ended meanwhile).
 */
export class ConfirmSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly factors: SecondFactors,
    private readonly clock: Clock,
  ) {}

  async execute(call: OwnCall, { code }: { readonly code: string }): Promise<ConfirmedSecondFactor | Refusal> {
    if (!this.factors.on) return refuse('SECOND_FACTOR_OFF');
    const { communityId, login } = ownOf(call);
    const whose = { communityId, login };
    const at = this.clock.now();
    return this.database.inCommunity(communityId, async (tx) => {
      const row = await holdSecondFactor(tx, communityId, login);
      if (row?.secretSealed) return refuse('SECOND_FACTOR_SET');
      if (!row?.pendingSealed || !row.pendingUntil || row.pendingUntil <= at) return refuse('SECOND_FACTOR_NOT_BEGUN');
      const typed = typedTotp(code);
      const secret = this.factors.unseal(row.pendingSealed, whose);
      const step = typed === undefined ? undefined : matchingStep(secret, typed, at, 0);
      if (step === undefined) return refuse('SECOND_FACTOR_WRONG');
      const renewed = await renewToken(tx, call, at, { secondFactor: 'passed' });
      if (!renewed) return refuse('NOT_SIGNED_IN');
      await confirmPendingSecret(tx, communityId, { login, step, at });
      await endOtherSessionsOf(tx, communityId, { login, sessionId: renewed.signedIn.session.sessionId, at });
      await endTicketsOf(tx, communityId, login, at);
      return { ...renewed, recoveryCodes: await this.factors.giveRecoveryCodes(tx, whose, at) };
    });
  }
}
