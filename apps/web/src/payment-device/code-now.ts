import { hmac } from '@noble/hashes/hmac';
import { sha256 } from '@noble/hashes/sha2';
import { codeOtp, codeStepAt, codeStepSeconds, paymentCode } from '@youhui/kernel';

/** In plain JavaScript: a page over http, as on a local network, has no crypto.subtle. */
const hmacSha256 = (key: Uint8Array, message: Uint8Array): Uint8Array => hmac(sha256, key, message);

/** The half minute of an instant of the server's clock. */
export const stepNow = codeStepAt;

/** The half minute whose code is shown: this one's, or the one after a code that was spent. */
export const stepShown = (now: number, spent: number): number => Math.max(now, spent + 1);

/** Tills take the code of the next half minute as well, and none that is later. */
export const isTaken = (shown: number, now: number): boolean => shown <= now + 1;

/** The 18 digits a device shows for a half minute. */
export function codeOfStep(device: { deviceNo: number; secret: string; codePrefix: string }, step: number): string {
  const otp = codeOtp(hmacSha256, bytesOfBase64Url(device.secret), step);
  return paymentCode(device.codePrefix, device.deviceNo, otp);
}

/** Whole seconds until a half minute begins, at least 1. */
export const secondsUntil = (step: number, at: Date): number =>
  Math.max(1, Math.ceil(step * codeStepSeconds - at.getTime() / 1000));

/** Fours, as people read long numbers out: `7700 0000 1123 4567 85`. */
export function inFours(digits: string): string {
  return digits.replace(/\d{4}(?=\d)/g, '$& ');
}

export function bytesOfBase64Url(text: string): Uint8Array {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}
