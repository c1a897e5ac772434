import { createHmac, hkdfSync } from 'node:crypto';

const keyBytes = 32;

/**
 * The installation's own secret, which its database does not hold: what is kept under it of a phone number or a one-time
 * code cannot be guessed back from the database or from Redis, short as they are.
 */
export class SecretKey {
  readonly #key: Buffer;
  readonly #older: readonly SecretKey[];

  /** 32 bytes, as 64 hexadecimal digits or as base64; `older` are those of before. Throws with a message for whoever runs the installation. */
  constructor(text: string, older: readonly SecretKey[] = []) {
    this.#older = older;
    const plain = text.trim();
    const hex = /^[0-9a-fA-F]{64}$/.test(plain);
    if (!hex && !/^[\w+/-]{43}=?$/.test(plain))
      throw new Error('The secret key is not 32 bytes, written as 64 hexadecimal digits or as base64');
    this.#key = Buffer.from(plain, hex ? 'hex' : 'base64');
    if (this.#key.length !== keyBytes) throw new Error(`The secret key is not ${keyBytes} bytes`);
  }

  /** What may be kept of a text: the same for the same purpose and parts, and nothing that tells them. */
  mac(purpose: 'phone' | 'sign-in-code' | 'help-invitation' | 'recovery-code', ...parts: readonly string[]): Buffer {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([purpose, ...parts]))
      .digest();
  }

  /** A key of its own for sealing what is kept for one purpose; nothing else is made with it. */
  sealingKey(purpose: 'second-factor' | 'member-keys'): Buffer {
    return Buffer.from(hkdfSync('sha256', this.#key, '', `youhui:sealing:${purpose}`, keyBytes));
  }

  /** Those of now and of before, in this order: what was sealed before the key was changed is opened by one of them. */
  sealingKeys(purpose: 'second-factor'): Buffer[] {
    return [this, ...this.#older].map((key) => key.sealingKey(purpose));
  }

  /** The same under every key there was: what was kept before the key was changed is found by one of them. */
  macs(...of: Parameters<SecretKey['mac']>): Buffer[] {
    return [this, ...this.#older].map((key) => key.mac(...of));
  }
}
