import { createHash } from 'node:crypto';
import { SecretKey } from './secret-key';

/**
 * What the keys of members are sealed by: the installation's secret key of now, and those of before, kept only to read.
 * Each is known in the database by a fingerprint, so that nobody has to number them.
 */
export class MasterKeys {
  /** By which new keys are sealed. */
  readonly current: string;
  readonly #keys = new Map<string, Buffer>();

  constructor(current: SecretKey, old: readonly SecretKey[] = []) {
    const [name] = [current, ...old].map((key) => {
      const bytes = key.sealingKey('member-keys');
      const fingerprint = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
      this.#keys.set(fingerprint, bytes);
      return fingerprint;
    });
    this.current = name as string;
  }

  /** Throws, for whoever runs the installation, when the key is not among those it was given. */
  key(name: string): Buffer {
    const key = this.#keys.get(name);
    if (!key)
      throw new Error(
        `Something was sealed under the secret key ${name}, which is none of those given (YOUHUI_SECRET_KEYS_OLD)`,
      );
    return key;
  }
}

/** The older secret keys as the environment writes them: separated by commas, spaces or lines. */
export const oldSecretKeys = (text: string | undefined): SecretKey[] =>
  (text ?? '')
    .split(/[\s,]+/)
    .filter((key) => key !== '')
    .map((key) => new SecretKey(key));
