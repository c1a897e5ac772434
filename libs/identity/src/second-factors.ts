import type { Database, Tries, Tx } from '@youhui/platform';
import { newRecoveryCodes, typedRecoveryCode } from './recovery-codes';
import { seal, unseal } from './sealed';
import {
  hasRecoveryCode,
  isKnownNetwork,
  readSecondFactor,
  replaceRecoveryCodes,
  takeRecoveryCode,
  takeStep,
} from './second-factor.store';
import type { SecretKey } from './secret-key';
import { matchingStep, typedTotp } from './totp';

/** Whether those who work here must have a second factor or may. Demo communities and sandboxes only offer it. */
export type SecondFactorDemand = 'required' | 'offered';

/** Somebody of one community. */
export interface Whose {
  readonly communityId: string;
  readonly login: string;
}

/** What somebody shows: the six digits of now, or one of the codes on paper. */
export interface Shown {
  readonly code?: string | null;
  readonly recoveryCode?: string | null;
}

/** What was right about it, for using it up in the transaction that lets somebody in. */
type Proof = { readonly step: number } | { readonly recoveryHash: Buffer };
export type Checked = 'wrong' | 'over' | Proof;

const hour = 3600;
/** Ten wrong codes an hour for one name from one network, whatever ticket or session they come with. */
const ofNetwork = { kind: 'second-factor', most: 10, withinSeconds: hour };
/**
 * Twenty wrong codes a day for one name from all networks together in which it has not passed before. Where it has, and
 * for a code on paper, this count asks nothing: who guesses from elsewhere does not keep the owner out.
 */
const ofStrangers = { kind: 'second-factor-strangers', most: 20, withinSeconds: 24 * hour };

/** Keeps secrets of authenticators sealed and codes on paper hashed, and bounds how often either is guessed. */
export class SecondFactors {
  constructor(
    private readonly database: Database,
    private readonly tries: Tries,
    private readonly key: SecretKey | undefined,
    private readonly demand: SecondFactorDemand,
  ) {}

  /** An installation without a secret key cannot keep anybody's secret. */
  get on(): boolean {
    return this.key !== undefined;
  }

  /** Whether nobody is asked for more than a password in such a community. */
  exempts(community: { readonly isDemo: boolean }): boolean {
    return community.isDemo || this.demand === 'offered' || !this.on;
  }

  seal(secret: Buffer, { communityId, login }: Whose): Buffer {
    return seal(this.wantedKey().sealingKey('second-factor'), [communityId, login], secret);
  }

  unseal(sealed: Buffer, { communityId, login }: Whose): Buffer {
    const [now, ...before] = this.wantedKey().sealingKeys('second-factor');
    for (const key of before)
      try {
        return unseal(key, [communityId, login], sealed);
      } catch {
        continue; // sealed under another of them
      }
    return unseal(now as Buffer, [communityId, login], sealed);
  }

  /** Whether it could be right at all; anything else is no guess and is not counted as one. */
  couldBe({ code, recoveryCode }: Shown): boolean {
    if (code != null && recoveryCode != null) return false;
    return code != null ? typedTotp(code) !== undefined : typedRecoveryCode(recoveryCode ?? '') !== undefined;
  }

  /** Looks at one guess. Every wrong one counts; beyond the count a right one is not taken either. Uses nothing up. */
  async check(whose: Whose, shown: Shown, network: string, at: Date): Promise<Checked> {
    const { communityId, login } = whose;
    const [proof, known] = await this.database.inCommunity(communityId, async (tx) => [
      await this.proofOf(tx, whose, shown, at),
      await isKnownNetwork(tx, communityId, login, network),
    ]);
    const wrong = proof === undefined;
    const counts = [{ ...ofNetwork, who: [communityId, login, network] }];
    if (!known && shown.code != null) counts.push({ ...ofStrangers, who: [communityId, login] });
    for (const count of counts) if (!(await this.tries.allows(count, wrong))) return 'over';
    return proof ?? 'wrong';
  }

  /** Uses up what was right, in the caller's transaction; false when somebody else did meanwhile. */
  take(tx: Tx, { communityId, login }: Whose, proof: Proof, at: Date): Promise<boolean> {
    return 'step' in proof
      ? takeStep(tx, communityId, login, proof.step)
      : takeRecoveryCode(tx, communityId, login, proof.recoveryHash, at);
  }

  /** Ten new codes in the place of all before them; shown once, kept hashed. */
  async giveRecoveryCodes(tx: Tx, whose: Whose, at: Date): Promise<string[]> {
    const codes = newRecoveryCodes();
    const hashes = codes.map((code) => this.hashOf(whose, code.replaceAll('-', '')));
    await replaceRecoveryCodes(tx, whose.communityId, whose.login, hashes, at);
    return codes;
  }

  private async proofOf(tx: Tx, whose: Whose, { code, recoveryCode }: Shown, at: Date): Promise<Proof | undefined> {
    const { communityId, login } = whose;
    const row = await readSecondFactor(tx, communityId, login);
    if (!row?.secretSealed) return undefined;
    const typed = code == null ? undefined : typedTotp(code);
    if (typed !== undefined) {
      const step = matchingStep(this.unseal(row.secretSealed, whose), typed, at, row.lastStep);
      return step === undefined ? undefined : { step };
    }
    const onPaper = typedRecoveryCode(recoveryCode ?? '');
    if (onPaper === undefined) return undefined;
    for (const recoveryHash of this.wantedKey().macs('recovery-code', communityId, login, onPaper))
      if (await hasRecoveryCode(tx, communityId, login, recoveryHash)) return { recoveryHash };
    return undefined;
  }

  private hashOf({ communityId, login }: Whose, code: string): Buffer {
    return this.wantedKey().mac('recovery-code', communityId, login, code);
  }

  private wantedKey(): SecretKey {
    if (!this.key) throw new Error('There is a second factor, and no secret key to read it with');
    return this.key;
  }
}
