import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const format = 1;
const ivBytes = 12;
const tagBytes = 16;

/**
 * Seals bytes under a key of 32 bytes: AES-256-GCM. What stands beside them (`about`) is not kept, and has to be the same
 * to open them: sealed bytes that were moved to another row or column stay shut.
 */
export function seal(key: Buffer, about: readonly string[], plain: Buffer): Buffer {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(aboutBytes(about));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.of(format), iv, cipher.getAuthTag(), sealed]);
}

/** Throws when the bytes were sealed under another key, about something else, or were changed. */
export function unseal(key: Buffer, about: readonly string[], sealed: Buffer): Buffer {
  if (sealed[0] !== format || sealed.length < 1 + ivBytes + tagBytes)
    throw new Error('Sealed in a form not known here');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + ivBytes), { authTagLength: tagBytes });
  decipher.setAAD(aboutBytes(about)).setAuthTag(sealed.subarray(1 + ivBytes, 1 + ivBytes + tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(1 + ivBytes + tagBytes)), decipher.final()]);
}

const aboutBytes = (about: readonly string[]) => Buffer.from(JSON.stringify(about));
