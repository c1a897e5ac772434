import { isRefusal, refuse, type Clock, type Refusal } from '@youhui/kernel';
import { everyCommunity } from '@youhui/community';
import type { Database, Tries } from '@youhui/platform';
import { knowsPassword, ownOf, type OwnCall } from '../own-account';
import { putPendingSecret, readSecondFactor } from '../second-factor.store';
import type { SecondFactors } from '../second-factors';
import { base32, newTotpSecret, otpauthUri } from '../totp';

export interface BegunSecondFactor {
  /** What the QR code holds. */
  readonly otpauthUri: string;
  /** The same secret, for typing. */
  readonly secret: string;
  /** Until when it can be confirmed. */
  readonly until: Date;
}

const pendingMs = 15 * 60_000;

/**
 * Makes a secret for an authenticator, which counts once a code of it was shown (`ConfirmSecondFactor`). Shown once;
 * beginning again makes another. Refusals, in this order: `SECOND_FACTOR_OFF`, `TOO_MANY_TRIES`, `PASSWORD_WRONG`,
 * `SECOND_FACTOR_SET`.
 */
export class BeginSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly factors: SecondFactors,
    private readonly clock: Clock,
  ) {}

  async execute(call: OwnCall, order: { readonly password?: string | null }): Promise<BegunSecondFactor | Refusal> {
    if (!this.factors.on) return refuse('SECOND_FACTOR_OFF');
    const { communityId, login } = ownOf(call);
    const person = await knowsPassword(this.database, this.tries, call, order.password);
    if (isRefusal(person)) return person;
    const secret = newTotpSecret();
    const until = new Date(this.clock.now().getTime() + pendingMs);
    const sealed = this.factors.seal(secret, { communityId, login });
    return this.database.inCommunity(communityId, async (tx) => {
      const row = await readSecondFactor(tx, communityId, login);
      if (row?.secretSealed) return refuse('SECOND_FACTOR_SET');
      await putPendingSecret(tx, communityId, { login, sealed, until });
      // Behind the fence there is one.
      const [community] = await everyCommunity(tx);
      const names = { issuer: `友汇 ${community?.name ?? ''}`, account: `${login}@${community?.code ?? ''}` };
      return { otpauthUri: otpauthUri(secret, names), secret: base32(secret), until };
    });
  }
}
