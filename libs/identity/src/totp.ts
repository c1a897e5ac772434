import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** RFC 6238 as every authenticator app knows it: SHA-1, six digits, a new code every thirty seconds. */
const stepSeconds = 30;
const digits = 6;
const secretBytes = 20;
/** Clocks may differ by one step either way. */
const steps = [0, -1, 1];

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

export const newTotpSecret = (): Buffer => randomBytes(secretBytes);

/** The number of the half minute that an instant lies in. */
export const totpStepAt = (at: Date): number => Math.floor(at.getTime() / 1000 / stepSeconds);

/** The six digits of a secret for one step. */
export function totpCode(secret: Buffer, step: number): string {
  const message = Buffer.alloc(8);
  message.writeBigUInt64BE(BigInt(step));
  const digest = createHmac('sha1', secret).update(message).digest();
  const start = (digest[digest.length - 1] ?? 0) & 0xf;
  const number = (digest.readUInt32BE(start) & 0x7fff_ffff) % 10 ** digits;
  return String(number).padStart(digits, '0');
}

/** Six digits as people type them, in groups or full width; undefined when the text is no code. */
export function typedTotp(text: string): string | undefined {
  const plain = text.length <= 40 ? text.normalize('NFKC').replace(/[\s-]/gu, '') : '';
  return /^[0-9]{6}$/.test(plain) ? plain : undefined;
}

/**
 * The step that a code is of, among this one, the one before and the one after, and later than the last that was used:
 * undefined when it is of none.
 */
export function matchingStep(secret: Buffer, code: string, at: Date, lastStep: number): number | undefined {
  const now = totpStepAt(at);
  const given = Buffer.from(code);
  return steps
    .map((change) => now + change)
    .filter((step) => {
      const expected = Buffer.from(totpCode(secret, step));
      return step > lastStep && expected.length === given.length && timingSafeEqual(expected, given);
    })
    .at(0);
}

/** RFC 4648 without padding, as it is typed into an authenticator. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => letters[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

/** What an authenticator reads from the QR code; SHA-1, six digits and thirty seconds are what it takes unless told. */
export function otpauthUri(secret: Buffer, { issuer, account }: { issuer: string; account: string }): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`;
}
